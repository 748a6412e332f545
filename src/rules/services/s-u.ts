/** The columns are explained in index.ts. */
export const ROWS = String.raw`
salescookie-key;Salescookie API key;salescookie;w32
salesflare-key;Salesflare API key;salesflare;v45;;api.salesflare.com/docs
sanity-token;Sanity API token;sanity~;'sk' w79-200;high;www.sanity.io/docs
sauce-token;Sauce Labs token;sauce~ saucelabs;[0-9a-f-]36;;docs.saucelabs.com/dev/api/
saucelabs-key;Sauce Labs API key;saucelabs;uuid;;^
scale-api-key;Scale AI API key (live);scale~ scaleai;'live_' h32;high;scale.com/docs/api-reference/authentication
scaleway-key;Scaleway API key;scaleway;uuid;;www.scaleway.com/en/docs/iam/how-to/create-api-keys/
scrapeowl-key;ScrapeOwl API key;scrapeowl;a30;;scrapeowl.com/docs/
scraper-key;ScraperAPI key;scraperapi scraper~;a32;;www.scraperapi.com/documentation/
scraperbox-key;ScraperBox API key;scraperbox;A32;;scraperbox.com/documentation
scrapestack-key;Scrapestack API key;scrapestack;a32;;scrapestack.com/documentation
scrapingant-key;ScrapingAnt API key;scrapingant;a32;;docs.scrapingant.com/
scrapingbee-key;ScrapingBee API key;scrapingbee;A80;;www.scrapingbee.com/documentation/
screenshot-key;ScreenshotAPI key;screenshotapi screenshot;w7 '-' w7 '-' w7 '-' w7;;www.screenshotapi.net/docs
screenshotlayer-key;ScreenshotLayer API key;screenshotlayer;v32;;screenshotlayer.com/documentation
scrutinizerci-token;Scrutinizer CI access token;scrutinizer scrutinizerci;a64;;scrutinizer-ci.com/docs/
secp256k1-private-key;Ethereum raw secp256k1 private key in hex;secp256k1 ethereum wallet~;h64;critical;www.secg.org/sec2-v2.pdf
securitytrails-key;SecurityTrails API key;securitytrails;w32;;docs.securitytrails.com/
segment-key;Segment API key;segment~;u43 '.' u43;;segment.com/docs/api/
selectpdf-key;SelectPDF API key;selectpdf;[a-z0-9-]36;;selectpdf.com/docs/
semaphore-key;Semaphore API key;semaphore~;a32;;semaphore.co/docs
sendbird-id;Sendbird application id;sendbird;uuid;info;sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api#2-authentication
sendbird-key;Sendbird organization API key;sendbird;h24;;^
sendbird-token;Sendbird API token;sendbird;h40;;^
sentry-token;Sentry token;sentry;h64;;docs.sentry.io/api/auth/
serphouse-key;Serphouse API key;serphouse;w60;;docs.serphouse.com/
serpstack-key;SerpStack API key;serpstack;a32;;serpstack.com/documentation
sherpadesk-key;Sherpadesk API key;sherpadesk;a32;;github.com/sherpadesk/api/wiki
shipday-key;Shipday API key;shipday;[0-9A-Za-z.]11 w20;;docs.shipday.com/
shodan-key;Shodan API key;shodan;w32;;developer.shodan.io/api
shortcut-key;Shortcut API key;shortcutapitoken shortcutapikey clubhouseapitoken;uuid;;developer.shortcut.com/api/rest/v3
shotstack-key;Shotstack API key;shotstack;w40;;shotstack.io/docs/api/
shutterstock-key;Shutterstock API key;shutterstock;w32;;api-reference.shutterstock.com/
shutterstock-key-2;Shutterstock API key;shutterstock;w16;;^
signalwire-key;SignalWire API key;signalwire;w50;;developer.signalwire.com/
signalwire-key-2;SignalWire API key;signalwire;uuid;;^
signaturit-key;Signaturit API key;signaturit;w86;;docs.signaturit.com/
signupgenius-key;SignupGenius API key;signupgenius;w32;;developer.signupgenius.com/
sigopt-key;Sigopt API key;sigopt;A48;;docs.sigopt.com/
simfin-key;SimFin API key;simfin;w32;;simfin.readme.io/
simplesat-key;Simplesat API key;simplesat;a40;;documentation.simplesat.io/
simvoly-key;Simvoly API key;simvoly;a33
skrappio-key;Skrapp API key;skrapp skrapio skrappio;w42;;skrapp.io/api
smartsheets-key;Smartsheet API key;smartsheets;w37;;developers.smartsheet.com/
snipcart-key;Snipcart API key;snipcart;v75;;docs.snipcart.com/
snowflake-pat;Snowflake programmatic access token (JWT);snowflake~ sftoken;[0-9A-Za-z._-]100-500;high;docs.snowflake.com/en/user-guide/programmatic-access-tokens
snyk-legacy-token;Snyk API token (uuid);snyk;uuid;high;docs.snyk.io/snyk-api/authentication-for-api
softlayer-api-key;IBM SoftLayer API key;softlayer slapikey ibmsoftlayer;a64;high;cloud.ibm.com/docs/account?topic=account-classic_keys
sonarcloud-token;SonarCloud API token;sonar~ sonarcloud;a40;;docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens
sonarqube-token;SonarQube token;sonar~ sonarqube sonarlogin;h40;;docs.sonarqube.org/latest/user-guide/user-token/
sparkpost-key;SparkPost API key;sparkpost;w40;;developers.sparkpost.com/api/
speechtextai-key;SpeechTextAI API key;speechtext speechtextai;h32;;speechtext.ai/speech-recognition-api
splunk-token;Splunk Observability token;splunk splunkobservability;w22;;dev.splunk.com/observability/docs
spoonacular-key;Spoonacular API key;spoonacular;a32;;spoonacular.com/food-api/docs
sportsmonk-key;Sportmonks API key;sportsmonk;w60;;docs.sportmonks.com/
spotify-secret;Spotify API secret;spotify;w32;;developer.spotify.com/documentation/web-api
squarespace-key;Squarespace API key;squarespace;uuid;;developers.squarespace.com/
sslmate-key;SSLMate API key;sslmate;w36;;sslmate.com/help/reference/apiv2
statuscake-key;StatusCake API key;statuscake;w20;;developers.statuscake.com/
statuspage-key;Atlassian Statuspage API key;statuspage atlassianstatuspage;[0-9a-f-]36-64;;developer.statuspage.io/
statuspage-key-2;Statuspage API key;statuspage;[a-z0-9-]36;;^
statuspal-key;StatusPal API key;statuspal;w32;;www.statuspal.io/api-docs
stitchdata-key;Stitch API key;stitchdata;[a-z0-9_]35;;www.stitchdata.com/docs/
stockdata-key;Stockdata API key;stockdata;w40;;www.stockdata.org/documentation
storecove-key;Storecove API key;storecove;u43;;www.storecove.com/docs/
stormboard-key;Stormboard API key;stormboard;h40;;api.stormboard.com/docs
stormglass-key;Stormglass API key;stormglass;[a-z0-9-]73;;docs.stormglass.io/
strava-key;Strava API key;strava;a40;;developers.strava.com/docs/authentication/
streak-key;Streak API key;streak~;h32;;streak.readme.io/
sumologic-access-id;Sumo Logic access id;sumo sumologic;'su' w12;info;help.sumologic.com/docs/manage/security/access-keys/
sumologic-token;Sumo Logic access token;sumo sumologic;w64;;^
supernotes-key;SuperNotes API key;supernotes;u43;;api.supernotes.app/docs/swagger
surveybot-key;SurveyBot API key;surveybot;[0-9A-Za-z-]80
surveysparrow-key;SurveySparrow API key;surveysparrow;u88;;developers.surveysparrow.com/
survicate-key;Survicate API key;survicate;a32;;developers.survicate.com/
swiftype-key;Swiftype API key;swiftype;w6 '_' w6 '-' w6;;swiftype.com/documentation
tableau-token;Tableau personal access token;tableau~;b22 '==:' w32;;help.tableau.com/current/server/en-us/security_personal_access_tokens.htm
tatumio-key;Tatum API key;tatum tatumio;[a-z0-9-]36;;docs.tatum.io/
taxjar-key;TaxJar API key;taxjar;a32;;developers.taxjar.com/api/reference/
technicalanalysis-key;Technical Analysis API key;technicalanalysisapi technicalanalysis;A48;;technical-analysis-api.com/
tefter-key;Tefter API key;tefter;w20;;www.tefter.io/docs/api
telegram-token;Telegram bot API token;telegram;d5-16 ':A' u34;;core.telegram.org/bots/api
teletype-key;Teletype API key;teletype;[0-9A-Za-z-]64;;teletype.app/help/api/
telnyx-api-key;Telnyx API v2 key;telnyx;'KEY' u55;high;developers.telnyx.com/
terraform-token;Terraform Cloud personal token;terraform terraformcloud;w14 '.atlasv1.' w67;;developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens
testingbot-key;Testingbot API key;testingbot;a32;;testingbot.com/support/api
theodds-key;The Odds API key;oddsapi theoddsapi theodds;h32;;the-odds-api.com/liveapi/guides/v4/
thingsboard-token;ThingsBoard access token;thingsboard provisiondevicekey provisiondevicesecret;a20;;thingsboard.io/docs/paas/reference/http-api/
thousandeyes-key;ThousandEyes API key;thousandeyes;w32;;developer.cisco.com/docs/thousandeyes/
ticketmaster-key;Ticketmaster API key;ticketmaster;w32;;developer.ticketmaster.com/products-and-docs/apis/getting-started/
tiingo-key;Tiingo API key;tiingo;a40;;api.tiingo.com/documentation
timecamp-key;TimeCamp API key;timecamp;a26;;developer.timecamp.com/
timezone-key;TimezoneAPI key;timezoneapi timezone;l20;;timezoneapi.io/developers
tly-key;T.LY API key;tly;w60;;t.ly/docs/
tmetric-key;Tmetric API key;tmetric;A64;;tmetric.com/
todoist-key;Todoist API key;todoist;a40;;developer.todoist.com/
toggltrack-key;Toggl Track API key;toggl toggltrack;a32;;engineering.toggl.com/docs/
tomtom-key;TomTom API key;tomtom;w32;;developer.tomtom.com/
totp-seed;TOTP / HOTP one-time password seed (base32);otp~ totp~ 2fa~ mfa~ otpauth;x16-32;high;www.rfc-editor.org/rfc/rfc6238
tradier-token;Tradier API token;tradier;w28;high;docs.tradier.com/brokerage
transferwise-key;Wise (TransferWise) API key;transferwise;uuid;;docs.wise.com/
travelpayouts-key;Travelpayouts API key;travelpayouts;a32;;travelpayouts-data-api.readthedocs.io/
travisci-token;Travis CI token;travis~ travisci;w22;;developer.travis-ci.com/
trello-key;Trello API key;trello;[0-9A-Za-z-]32;;developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/
trello-token;Trello API token;trello;[0-9A-Za-z-]60-70;;^
twelvedata-key;TwelveData API key;twelvedata;a32;;twelvedata.com/docs
twilio-auth-token;Twilio auth token;twilio;h32;critical;www.twilio.com/docs/usage/api
twitch-token;Twitch access token;twitch;a30;;dev.twitch.tv/docs/authentication/
twitter-access-token;Twitter OAuth 1.0a access token;twitter;d8-25 '-' w20-40;high;developer.x.com/en/docs/authentication/overview
twitter-key;Twitter API key;twitter consumer~;w25;;^
twitter-key-2;Twitter v1 API key;twitter;l22 '%' [0-9A-Za-z-]23 '%' [0-9A-Za-z-]6 '%' [0-9A-Za-z-]3 '%' [0-9A-Za-z-]9 '%' [0-9A-Za-z-]52;;^
twitter-key-3;Twitter API key;twitter;A22 '%' [0-9A-Za-z-]23 '%' [0-9A-Za-z-]6 '%' [0-9A-Za-z-]3 '%' [0-9A-Za-z-]9 '%' [0-9A-Za-z-]52;;^
twitter-secret;Twitter secret key;twitter;w45;;^
twitter-secret-2;Twitter API secret;twitter;w50;;^
twitter-secret-3;Twitter secret key;twitter;w35-44;;^
tyntec-key;Tyntec API key;tyntec;w32;;api.tyntec.com/reference/
typeform-key;Typeform API key;typeform;w44;;www.typeform.com/developers/
typetalk-key;Typetalk API key;typetalk;w64;;developer.nulab.com/docs/typetalk/
typetalk-key-2;Typetalk API key;typetalk;w32;;^
uclassify-key;Uclassify API key;uclassify;w12;;www.uclassify.com/docs/
unplugg-key;Unplugg API key;unplu unplugg;a64
unsplash-key;Unsplash API key;unsplash;v43;;unsplash.com/documentation
upcdatabase-key;UPCDatabase API key;upcdatabase;A32;;upcdatabase.org/api
uplead-key;Uplead API key;uplead;[a-z0-9-]32;;docs.uplead.com/
uploadcare-key;Uploadcare API key;uploadcare;a20;;uploadcare.com/docs/
upstage-key;Upstage API key;upstage;w40-50;;console.upstage.ai/docs
upstash-redis-token;Upstash Redis REST token;upstash redisresttoken;b32-96;high;upstash.com/docs/redis/features/restapi
uptimerobot-key;UptimeRobot API key;uptimerobot;w9 '-' w24;;uptimerobot.com/api/
upwave-key;Upwave API key;upwave;a32
userflow-key;Userflow API key;userflow;[a-z0-9_]29;;docs.userflow.com/
userstack-key;UserStack API key;userstack;a32;;userstack.com/documentation
`
