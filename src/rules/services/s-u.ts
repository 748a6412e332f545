/** The columns are explained in index.ts. */
export const ROWS = String.raw`
salescookie-key;Salescookie API key;salescookie;w32
salesflare-key;Salesflare API key;salesflare;v45
sanity-token;Sanity API token;sanity~;'sk' w79-200;high
sauce-token;Sauce Labs token;sauce~ saucelabs;[0-9a-f-]36;;https://docs.saucelabs.com/dev/api/
saucelabs-key;Sauce Labs API key;saucelabs;uuid
scale-api-key;Scale AI API key (live);scale~ scaleai;'live_' h32;high
scaleway-key;Scaleway API key;scaleway;uuid
scrapeowl-key;ScrapeOwl API key;scrapeowl;a30
scraper-key;ScraperAPI key;scraperapi scraper~;a32;;https://www.scraperapi.com/documentation/
scraperbox-key;ScraperBox API key;scraperbox;A32
scrapestack-key;ScrapeStack API key;scrapestack;a32
scrapingant-key;ScrapingAnt API key;scrapingant;a32
scrapingbee-key;ScrapingBee API key;scrapingbee;A80
screenshot-key;ScreenshotAPI key;screenshotapi screenshot;w7 '-' w7 '-' w7 '-' w7
screenshotlayer-key;ScreenshotLayer API key;screenshotlayer;v32
scrutinizerci-token;Scrutinizer CI access token;scrutinizer scrutinizerci;a64
secp256k1-private-key;Ethereum raw secp256k1 private key in hex;secp256k1 ethereum wallet~;h64;critical
securitytrails-key;SecurityTrails API key;securitytrails;w32
segment-key;Segment API key;segment~;u43 '.' u43
selectpdf-key;SelectPDF API key;selectpdf;[a-z0-9-]36
semaphore-key;Semaphore API key;semaphore~;a32
sendbird-id;Sendbird application id;sendbird;uuid;info
sendbird-key;Sendbird organization API key;sendbird;h24
sendbird-token;Sendbird API token;sendbird;h40;;https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api#2-authentication
sentry-token;Sentry token;sentry;h64;;https://docs.sentry.io/api/auth/
serphouse-key;Serphouse API key;serphouse;w60
serpstack-key;SerpStack API key;serpstack;a32
sherpadesk-key;Sherpadesk API key;sherpadesk;a32
shipday-key;Shipday API key;shipday;[0-9A-Za-z.]11 w20
shodan-key;Shodan API key;shodan;w32;;https://developer.shodan.io/api
shortcut-key;Shortcut API key;shortcutapitoken shortcutapikey clubhouseapitoken;uuid
shotstack-key;Shotstack API key;shotstack;w40
shutterstock-key;Shutterstock API key;shutterstock;w32
shutterstock-key-2;Shutterstock API key;shutterstock;w16
signalwire-key;Signalwire API key;signalwire;w50
signalwire-key-2;Signalwire API key;signalwire;uuid
signaturit-key;Signaturit API key;signaturit;w86
signupgenius-key;SignupGenius API key;signupgenius;w32
sigopt-key;Sigopt API key;sigopt;A48
simfin-key;SimFin API key;simfin;w32
simplesat-key;Simplesat API key;simplesat;a40
simvoly-key;Simvoly API key;simvoly;a33
skrappio-key;Skrapio API key;skrapp skrapio skrappio;w42
smartsheets-key;Smartsheets API key;smartsheets;w37
snipcart-key;Snipcart API key;snipcart;v75
snowflake-pat;Snowflake programmatic access token (JWT);snowflake~ sftoken;[0-9A-Za-z._-]100-500;high
snyk-legacy-token;Snyk API token (uuid);snyk;uuid;high
softlayer-api-key;IBM SoftLayer API key;softlayer slapikey ibmsoftlayer;a64;high
sonarcloud-token;SonarCloud API token;sonar~ sonarcloud;a40
sonarqube-token;SonarQube token;sonar~ sonarqube sonarlogin;h40;;https://docs.sonarqube.org/latest/user-guide/user-token/
sparkpost-key;Sparkpost API key;sparkpost;w40
speechtextai-key;SpeechTextAI API key;speechtext speechtextai;h32
splunk-token;Splunk Observability token;splunk splunkobservability;w22
spoonacular-key;Spoonacular API key;spoonacular;a32
sportsmonk-key;Sportsmonk API key;sportsmonk;w60
spotify-secret;Spotify API secret;spotify;w32
squarespace-key;Squarespace API key;squarespace;uuid
sslmate-key;SslMate API key;sslmate;w36;;https://sslmate.com/help/reference/apiv2
statuscake-key;Statuscake API key;statuscake;w20
statuspage-key;Atlassian Statuspage API key;statuspage atlassianstatuspage;[0-9a-f-]36-64
statuspage-key-2;Statuspage API key;statuspage;[a-z0-9-]36
statuspal-key;Statuspal API key;statuspal;w32
stitchdata-key;Stitchdata API key;stitchdata;[a-z0-9_]35
stockdata-key;Stockdata API key;stockdata;w40
storecove-key;Storecove API key;storecove;u43
stormboard-key;Stormboard API key;stormboard;h40
stormglass-key;Stormglass API key;stormglass;[a-z0-9-]73
strava-key;Strava API key;strava;a40
streak-key;Streak API key;streak~;h32
sumologic-access-id;Sumo Logic access id;sumo sumologic;'su' w12;info
sumologic-token;Sumo Logic access token;sumo sumologic;w64
supernotes-key;SuperNotes API key;supernotes;u43
surveybot-key;SurveyBot API key;surveybot;[0-9A-Za-z-]80
surveysparrow-key;SurveySparrow API key;surveysparrow;u88
survicate-key;Survicate API key;survicate;a32
swiftype-key;Swiftype API key;swiftype;w6 '_' w6 '-' w6
tableau-token;Tableau personal access token;tableau~;b22 '==:' w32
tatumio-key;TatumIO API key;tatum tatumio;[a-z0-9-]36
taxjar-key;Taxjar API key;taxjar;a32
technicalanalysis-key;TechnicalAnalysisApi key;technicalanalysisapi technicalanalysis;A48
tefter-key;Tefter API key;tefter;w20;;https://www.tefter.io/docs/api
telegram-token;Telegram bot API token;telegram;d5-16 ':A' u34
teletype-key;Teletype API key;teletype;[0-9A-Za-z-]64
telnyx-api-key;Telnyx API v2 key;telnyx;'KEY' u55;high
terraform-token;Terraform Cloud personal token;terraform terraformcloud;w14 '.atlasv1.' w67
testingbot-key;Testingbot API key;testingbot;a32
theodds-key;TheOddsApi key;oddsapi theoddsapi theodds;h32
thingsboard-token;ThingsBoard access token;thingsboard provisiondevicekey provisiondevicesecret;a20;;https://thingsboard.io/docs/paas/reference/http-api/
thousandeyes-key;Thousandeyes API key;thousandeyes;w32
ticketmaster-key;TicketMaster API key;ticketmaster;w32;;https://developer.ticketmaster.com/products-and-docs/apis/getting-started/
tiingo-key;Tiingo API key;tiingo;a40
timecamp-key;TimeCamp API key;timecamp;a26
timezone-key;TimezoneAPI key;timezoneapi timezone;l20
tly-key;TLy API key;tly;w60
tmetric-key;Tmetric API key;tmetric;A64;;https://tmetric.com/
todoist-key;Todoist API key;todoist;a40
toggltrack-key;Toggl Track API key;toggl toggltrack;a32
tomtom-key;TomTom API key;tomtom;w32
totp-seed;TOTP / HOTP one-time password seed (base32);otp~ totp~ 2fa~ mfa~ otpauth;x16-32;high
tradier-token;Tradier API token;tradier;w28;high;https://docs.tradier.com/brokerage
transferwise-key;Transferwise API key;transferwise;uuid
travelpayouts-key;TravelPayouts API key;travelpayouts;a32
travisci-token;Travis CI token;travis~ travisci;w22
trello-key;Trello API key;trello;[0-9A-Za-z-]32
trello-token;Trello API token;trello;[0-9A-Za-z-]60-70
twelvedata-key;TwelveData API key;twelvedata;a32
twilio-auth-token;Twilio auth token;twilio;h32;critical
twitch-token;Twitch access token;twitch;a30
twitter-access-token;Twitter OAuth 1.0a access token;twitter;d8-25 '-' w20-40;high;https://developer.twitter.com/en/docs/authentication/overview
twitter-key;Twitter API key;twitter consumer~;w25
twitter-key-2;Twitter v1 API key;twitter;l22 '%' [0-9A-Za-z-]23 '%' [0-9A-Za-z-]6 '%' [0-9A-Za-z-]3 '%' [0-9A-Za-z-]9 '%' [0-9A-Za-z-]52
twitter-key-3;Twitter API key;twitter;A22 '%' [0-9A-Za-z-]23 '%' [0-9A-Za-z-]6 '%' [0-9A-Za-z-]3 '%' [0-9A-Za-z-]9 '%' [0-9A-Za-z-]52
twitter-secret;Twitter secret key;twitter;w45;;https://developer.x.com/en/docs/authentication/overview
twitter-secret-2;Twitter API secret;twitter;w50
twitter-secret-3;Twitter secret key;twitter;w35-44;;https://developer.twitter.com/en/docs/authentication/overview
tyntec-key;Tyntec API key;tyntec;w32
typeform-key;Typeform API key;typeform;w44
typetalk-key;Typetalk API key;typetalk;w64
typetalk-key-2;Typetalk API key;typetalk;w32
uclassify-key;Uclassify API key;uclassify;w12
unplugg-key;Unplugg API key;unplu unplugg;a64
unsplash-key;Unsplash API key;unsplash;v43
upcdatabase-key;UPCDatabase API key;upcdatabase;A32
uplead-key;Uplead API key;uplead;[a-z0-9-]32
uploadcare-key;Uploadcare API key;uploadcare;a20
upstage-key;Upstage API key;upstage;w40-50
upstash-redis-token;Upstash Redis REST token;upstash redisresttoken;b32-96;high
uptimerobot-key;UptimeRobot API key;uptimerobot;w9 '-' w24
upwave-key;Upwave API key;upwave;a32
userflow-key;Userflow API key;userflow;[a-z0-9_]29
userstack-key;UserStack API key;userstack;a32
`
