/** The columns are explained in index.ts. */
export const ROWS = String.raw`
facebook-app-access-token;Facebook (Meta) app access token;facebook fb;d15-16 '|' u27;high
facebook-secret;Facebook secret key;facebook fb;h32;;https://developers.facebook.com/docs/facebook-login/access-tokens/
fal-key;fal.ai API key;fal~ falai;uuid ':' h32
fastforex-key;FastForex API key;fastforex;[0-9A-Za-z-]28
fastly-key;Fastly API key;fastly;u32;;https://developer.fastly.com/reference/api/#authentication
feedier-key;Feedier API key;feedier;w32
fetchrss-key;FetchRSS API key;fetchrss;[0-9A-Za-z.]40
fibery-key;Fibery API key;fibery;h8 '.' h35
figma-legacy-token;Figma personal access token (legacy);figma xfigmatoken;h4-6 '-' uuid;high
fileio-secret;FileIO secret key;fileio;[A-Z0-9-.]39
fileio-secret-2;FileIO secret key;fileio;w20 '.' w20
finage-api-key;Finage API key;finage;'API_KEY' A32
finage-key;Finage API key;finage;w32
financialmodelingprep-key;Financial Modeling Prep API key;financialmodelingprep;w32
findl-key;Findl API key;findl;uuid
finicity-key;Finicity API key;finicity;h32
finicity-secret;Finicity client secret;finicity;w20
finnhub-key;Finnhub API key;finnhub;a20;;https://finnhub.io/docs/api
fixerio-key;Fixer.io API key;fixer~ fixerio;w32
flatio-key;FlatIO API key;flatio;a128
fleetbase-key-2;Fleetbase API key;fleetbase flblive;w20
flickr-key;Flickr API key;flickr;a32;;https://www.flickr.com/services/api/
flight-key;FlightApi key;flightapi~ flight;a24
float-key;Float API key;float~;h16 b42-43 '='
formcraft-key;Formcraft API key;formcraft;a16
foursquare-key;Foursquare API key;foursquare;A48;;https://docs.foursquare.com/developer/reference/v2-authentication
frameio-key;Frame.io API key;frameio;u64
freemius-secret-key;Freemius SDK secret key;freemius;'sk_' p29
freshbooks-token;FreshBooks access token;freshbooks;a64;;https://www.freshbooks.com/api/authentication
freshdesk-key;Freshdesk API key;freshdesk;w20;;https://developers.freshdesk.com/api/#authentication
front-key;Front API key;front~;w36 '.' [0-9A-Za-z._-]188-244
fulcrum-key;Fulcrum API key;fulcrum~;a80;;https://www.fulcrumapp.com/developers/api/
fullstory-key;Fullstory API key;fullstory;b88
fxmarket-key;Fxmarket API key;fxmarket;u20
gcp-key;GCP private key id;gcp;w35-40;;https://cloud.google.com/iam/docs/service-account-creds
geckoboard-key;Geckoboard API key;geckoboard;w44
gemini-exchange-key;Gemini (exchange) API key;gemini~;'master-'/'account-' w20
geoapify-key;Geoapify API key;geoapify;a32
geocode-key;Geocode API key;geocode;a28
geocodify-key;Geocodify API key;geocodify;a40
geoipifi-key;GeoIpifi API key;ipifi geoipifi;v32
getgeo-key;GetGeoAPI key;getgeoapi getgeo;a40
getgist-key;Gist API key;getgist gist;[0-9A-Za-z+=]68
getresponse-key;GetResponse API key;getresponse;a32
gitalk-key;Gitalk (GitHub) OAuth credentials;gitalk;h20;;https://gitalk.github.io
gitea-token;Gitea access token;gitea;h40
github-id;GitHub client id;github;w20;info;https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
github-secret;GitHub secret key;github gh;h40;;https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
gitter-key;Gitter API key;gitter;[a-z0-9-]40;;https://developer.gitter.im/docs/authentication
glassnode-key;Glassnode API key;glassnode;w27
gocardless-token;GoCardless live access token;gocardless;'live_' u40;critical
goodday-key;GoodDay API key;goodday;a32;;https://www.goodday.work/docs/api
google-secret;Google OAuth client secret;google;u24
graphhopper-key;Graphhopper API key;graphhopper;[a-z0-9-]36
greptile-key;Greptile API key;greptile~;b48
groovehq-key;GrooveHQ API key;groove~ groovehq;w64
gtmetrix-key;GTMetrix API key;gtmetrix;h32
guardian-key;Guardian API key;guardian~;uuid;;https://open-platform.theguardian.com/documentation/
guardian-key-2;Guardian API key;guardian~;a8 '-' a4 '-' a4 '-' a4 '-' a12
gumroad-access-token;Gumroad access token;gumroad;u43-64
gumroad-key;Gumroad API key;gumroad;[0-9A-Za-z-]43
gyazo-key;Gyazo API key;gyazo;[0-9A-Za-z-]43
happyscribe-key;Happyscribe API key;happyscribe;w24
harvest-key;Harvest API key;harvest~;[\w.]97
hellosign-key;HelloSign API key;hellosign;[0-9A-Za-z-]64
helpcrunch-key;HelpCrunch API key;helpcrunch;b328
helpscout-key;Helpscout API key;helpscout;a40;;https://developer.helpscout.com/mailbox-api/
here-key;HERE API key;hereapi;u43;;https://github.com/spara/geocoding_tutorial
heroku-api-key;Heroku API key (uuid);heroku;uuid;high
hiveage-key;Hiveage API key;hiveage;u20
holiday-key;Holiday API key;holidayapi;[a-z0-9-]36
holistic-key;Holistic API key;holistic~;h64
honeycomb-api-key;Honeycomb API key (classic 32 hex or environment 22 base62);honeycomb xhoneycombteam;w22-32
html2pdf-key;Html2Pdf API key;html2pdf;w64
hubspot-key;HubSpot API key;hubspot hubapi;uuid
humanity-key;Humanity API key;humanity~;a40
hunter-key;Hunter API key;hunter~;[a-z0-9_-]40;;https://hunter.io/api/documentation
hybiscus-key;Hybiscus API key;hybiscus;w43
ibm-cloud-api-key;IBM Cloud user API key;ibm ibmcloud bluemix;u44;high
ibm-cloudant-password;IBM Cloudant password or API key;cloudant ibmcloudant;a24-64;high
ibm-cos-hmac-secret;IBM Cloud Object Storage HMAC secret access key;ibm ibmcloudobjectstorage;h48;high
ibm-key;IBM Cloud user key;ibm ibmcloud;u42-44;;https://cloud.ibm.com/docs/account?topic=account-userapikey
iconfinder-key;IconFinder API key;iconfinder;w64
iexcloud-key;IEX Cloud API key;iexcloud;[a-z0-9_]35;;https://cloud.iexapis.com/
imagekit-key;ImageKit API key;imagekit;[\w=]36
imagekit-private-key;ImageKit private API key;imagekit;'private_' b8-128;;https://imagekit.io/docs/api-keys
imagga-key;Imagga API key;imagga;[0-9A-Za-z=]72
impala-key;Impala API key;impala~;v46
influxdb-token;InfluxDB API token;influx influxdb;u86 '==';high
infomaniak-token;Infomaniak API token;infomaniak;u60-100
infura-key;Infura API key;infura;a32;;https://infura.io/docs
insightly-key;Insightly API key;insightly;[a-z0-9-]36
instabot-key;Instabot API key;instabot;b44
instantly-key;Instantly API key;instantly~;b66 '==';;https://developer.instantly.ai/api/v2/analytics/getdailyaccountanalytics
intercom-key;Intercom API key;intercom;u60
intercom-token;Intercom API token;intercom;b59 '=';;https://developers.intercom.com/docs/build-an-integration/learn-more/rest-apis
interseller-key;Interseller API key;interseller;uuid
intrinio-key;Intrinio API key;intrinio;w44
iterable-key;Iterable API key;iterable~;w32-36;;https://api.iterable.com/api/docs
jenkins-token;Jenkins API token or crumb;jenkins crumb~;h32-36;high
jenkins-token-2;Jenkins token;jenkins crumb~;h30-36;;https://www.jenkins.io/blog/2018/07/02/new-api-token-system/
jfrogidentity-token;JFrog identity token;jfrog artifactory bintray xray jfrogidentity;w64
jira-token;Jira token;jira atlassian confluence;[0-9A-Za-z-]24
jiraconfluencepat-key;Jiraconfluencepat API key;jiraconfluencepat;[M-O]1 [ADQTgjwz]1 [AEIMQUYcgk]1 [0-5w-z]1 u40
jotform-key;JotForm API key;jotform;a32;;https://api.jotform.com/docs/
jumpcloud-key;Jumpcloud API key;jumpcloud;w40;;https://docs.jumpcloud.com/api/
jupiterone-key;JupiterOne API key;jupiterone;w76
juro-key;Juro API key;juro;w40
kagi-key;Kagi API key;kagi;u11 '.' u43;;https://help.kagi.com/kagi/api/overview.html
karmacrm-key;KarmaCRM API key;karma~ karmacrm;w20
keenio-key;Keen.io API key;keen~ keenio;A64;;https://keen.io/docs/api/
keenio-key-2;Keen.io API key;keen~ keenio;a24
kimi-api-key;Moonshot AI (Kimi) API key;moonshot kimi~ moonshotai;'sk-' w48;high
kimi-key;Kimi API key;kimi~ moonshot;'SK-' u48
klingai-access-key;Kling AI access key;kling~ klingai;'A' A31
klingai-secret;Kling AI secret key;kling~ klingai;w32;;https://docs.qingque.cn/d/home/eZQDkhg4h2Qg8SEVSUTBdzYeY
klipfolio-key;Klipfolio API key;klipfolio;h40
knapsackpro-token;KnapsackPro token;knapsackpro;a32
kontent-key;Kontent API key;kontent;[0-9A-Za-z-]36;;https://kontent.ai
kraken-key;Kraken API key;kraken~;b56
kraken-key-2;Kraken API key;kraken~;b86-88
kraken-token;Kraken access token;kraken~;[0-9A-Za-z+/=_-]80-90
kucoin-secret;Kucoin secret key;kucoin;uuid
kucoin-token;Kucoin access token;kucoin;h24
kylas-key;Kylas API key;kylas;[a-z0-9-]36
`
