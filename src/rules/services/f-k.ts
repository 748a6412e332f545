/** The columns are explained in index.ts. */
export const ROWS = String.raw`
facebook-app-access-token;Facebook (Meta) app access token;facebook fb;d15-16 '|' u27;high;developers.facebook.com/docs/facebook-login/access-tokens/
facebook-secret;Facebook secret key;facebook fb;h32;;^
fal-key;fal.ai API key;fal~ falai;uuid ':' h32;;docs.fal.ai/
fastforex-key;FastForex API key;fastforex;[0-9A-Za-z-]28;;fastforex.readme.io/
fastly-key;Fastly API key;fastly;u32;;developer.fastly.com/reference/api/#authentication
feedier-key;Feedier API key;feedier;w32
fetchrss-key;FetchRSS API key;fetchrss;[0-9A-Za-z.]40;;fetchrss.com/developers
fibery-key;Fibery API key;fibery;h8 '.' h35;;api.fibery.io/
figma-legacy-token;Figma personal access token (legacy);figma xfigmatoken;h4-6 '-' uuid;high;developers.figma.com/docs/rest-api/personal-access-tokens/
fileio-secret;FileIO secret key;fileio;[A-Z0-9-.]39;;www.file.io/developers
fileio-secret-2;FileIO secret key;fileio;w20 '.' w20;;^
finage-api-key;Finage API key;finage;'API_KEY' A32;;finage.co.uk/docs
finage-key;Finage API key;finage;w32;;^
financialmodelingprep-key;Financial Modeling Prep API key;financialmodelingprep;w32;;site.financialmodelingprep.com/developer/docs
findl-key;Findl API key;findl;uuid
finicity-key;Finicity API key;finicity;h32;;docs.finicity.com/
finicity-secret;Finicity client secret;finicity;w20;;^
finnhub-key;Finnhub API key;finnhub;a20;;finnhub.io/docs/api
fixerio-key;Fixer.io API key;fixer~ fixerio;w32;;fixer.io/documentation
flatio-key;FlatIO API key;flatio;a128;;flat.io/developers/docs/api/
fleetbase-key-2;Fleetbase API key;fleetbase flblive;w20;;docs.fleetbase.io/developers/api/
flickr-key;Flickr API key;flickr;a32;;www.flickr.com/services/api/
flight-key;FlightAPI key;flightapi~ flight;a24;;docs.flightapi.io/
float-key;Float API key;float~;h16 b42-43 '=';;developer.float.com/
formcraft-key;Formcraft API key;formcraft;a16
foursquare-key;Foursquare API key;foursquare;A48;;docs.foursquare.com/developer/reference/v2-authentication
frameio-key;Frame.io API key;frameio;u64;;developer.frame.io/
freemius-secret-key;Freemius SDK secret key;freemius;'sk_' p29;;freemius.com/help/documentation/
freshbooks-token;FreshBooks access token;freshbooks;a64;;www.freshbooks.com/api/authentication
freshdesk-key;Freshdesk API key;freshdesk;w20;;developers.freshdesk.com/api/#authentication
front-key;Front API key;front~;w36 '.' [0-9A-Za-z._-]188-244;;dev.frontapp.com/
fulcrum-key;Fulcrum API key;fulcrum~;a80;;www.fulcrumapp.com/developers/api/
fullstory-key;Fullstory API key;fullstory;b88;;developer.fullstory.com
fxmarket-key;Fxmarket API key;fxmarket;u20;;fxmarketapi.com/documentation
gcp-key;GCP private key id;gcp;w35-40;;cloud.google.com/iam/docs/service-account-creds
geckoboard-key;Geckoboard API key;geckoboard;w44;;developer.geckoboard.com/
gemini-exchange-key;Gemini (exchange) API key;gemini~;'master-'/'account-' w20;;docs.gemini.com/
geoapify-key;Geoapify API key;geoapify;a32;;apidocs.geoapify.com/
geocode-key;Geocode API key;geocode;a28
geocodify-key;Geocodify API key;geocodify;a40
geoipifi-key;GeoIpifi API key;ipifi geoipifi;v32;;geo.ipify.org/docs
getgeo-key;GetGeoAPI key;getgeoapi getgeo;a40;;getgeoapi.com/documentation
getgist-key;Gist API key;getgist gist;[0-9A-Za-z+=]68;;developers.getgist.com/
getresponse-key;GetResponse API key;getresponse;a32;;apidocs.getresponse.com/
gitalk-key;Gitalk (GitHub) OAuth credentials;gitalk;h20;;gitalk.github.io
gitea-token;Gitea access token;gitea;h40;;docs.gitea.com/development/api-usage
github-id;GitHub client id;github;w20;info;docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
github-secret;GitHub secret key;github gh;h40;;^
gitter-key;Gitter API key;gitter;[a-z0-9-]40;;developer.gitter.im/docs/authentication
glassnode-key;Glassnode API key;glassnode;w27;;docs.glassnode.com/
gocardless-token;GoCardless live access token;gocardless;'live_' u40;critical;developer.gocardless.com/
goodday-key;GoodDay API key;goodday;a32;;www.goodday.work/docs/api
google-secret;Google OAuth client secret;google;u24;;developers.google.com/identity/protocols/oauth2
graphhopper-key;GraphHopper API key;graphhopper;[a-z0-9-]36;;docs.graphhopper.com/
greptile-key;Greptile API key;greptile~;b48;;www.greptile.com/docs
groovehq-key;GrooveHQ API key;groove~ groovehq;w64;;developer.groovehq.com/docs
gtmetrix-key;GTmetrix API key;gtmetrix;h32;;gtmetrix.com/api/docs/2.0/
guardian-key;Guardian API key;guardian~;uuid;;open-platform.theguardian.com/documentation/
guardian-key-2;Guardian API key;guardian~;a8 '-' a4 '-' a4 '-' a4 '-' a12;;^
gumroad-access-token;Gumroad access token;gumroad;u43-64;;gumroad.com/api
gumroad-key;Gumroad API key;gumroad;[0-9A-Za-z-]43;;^
gyazo-key;Gyazo API key;gyazo;[0-9A-Za-z-]43;;gyazo.com/api/docs
happyscribe-key;Happy Scribe API key;happyscribe;w24;;dev.happyscribe.com/
harvest-key;Harvest API key;harvest~;[\w.]97;;help.getharvest.com/api-v2/
hellosign-key;HelloSign (Dropbox Sign) API key;hellosign;[0-9A-Za-z-]64;;developers.hellosign.com/
helpcrunch-key;HelpCrunch API key;helpcrunch;b328;;docs.helpcrunch.com/
helpscout-key;Help Scout API key;helpscout;a40;;developer.helpscout.com/mailbox-api/
here-key;HERE API key;hereapi;u43;;www.here.com/docs/
heroku-api-key;Heroku API key (uuid);heroku;uuid;high;devcenter.heroku.com/articles/authentication
hiveage-key;Hiveage API key;hiveage;u20;;www.hiveage.com/api/
holiday-key;Holiday API key;holidayapi;[a-z0-9-]36;;holidayapi.com/docs
holistic-key;Holistic API key;holistic~;h64
honeycomb-api-key;Honeycomb API key (classic 32 hex or environment 22 base62);honeycomb xhoneycombteam;w22-32;;docs.honeycomb.io/
html2pdf-key;Html2Pdf API key;html2pdf;w64;;html2pdf.app/documentation/
hubspot-key;HubSpot API key;hubspot hubapi;uuid;;developers.hubspot.com/docs
humanity-key;Humanity API key;humanity~;a40;;platform.humanity.com/
hunter-key;Hunter API key;hunter~;[a-z0-9_-]40;;hunter.io/api/documentation
hybiscus-key;Hybiscus API key;hybiscus;w43;;hybiscus.dev/docs
ibm-cloud-api-key;IBM Cloud user API key;ibm ibmcloud bluemix;u44;high;cloud.ibm.com/docs/account?topic=account-userapikey
ibm-cloudant-password;IBM Cloudant password or API key;cloudant ibmcloudant;a24-64;high;cloud.ibm.com/docs/Cloudant
ibm-cos-hmac-secret;IBM Cloud Object Storage HMAC secret access key;ibm ibmcloudobjectstorage;h48;high;cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main
ibm-key;IBM Cloud user key;ibm ibmcloud;u42-44;;cloud.ibm.com/docs/account?topic=account-userapikey
iconfinder-key;IconFinder API key;iconfinder;w64;;developer.iconfinder.com/
iexcloud-key;IEX Cloud API key;iexcloud;[a-z0-9_]35;;cloud.iexapis.com/
imagekit-key;ImageKit API key;imagekit;[\w=]36;;imagekit.io/docs/api-keys
imagekit-private-key;ImageKit private API key;imagekit;'private_' b8-128;;^
imagga-key;Imagga API key;imagga;[0-9A-Za-z=]72;;docs.imagga.com/
impala-key;Impala API key;impala~;v46;;docs.impala.travel/
influxdb-token;InfluxDB API token;influx influxdb;u86 '==';high;docs.influxdata.com/influxdb/v2/admin/tokens/
infomaniak-token;Infomaniak API token;infomaniak;u60-100;;developer.infomaniak.com/docs/api
infura-key;Infura API key;infura;a32;;infura.io/docs
insightly-key;Insightly API key;insightly;[a-z0-9-]36;;api.insightly.com/v3.1/Help
instabot-key;Instabot API key;instabot;b44;;docs.instabot.io/docs/serverapi
instantly-key;Instantly API key;instantly~;b66 '==';;developer.instantly.ai/
intercom-key;Intercom API key;intercom;u60;;developers.intercom.com/docs/build-an-integration/learn-more/rest-apis
intercom-token;Intercom API token;intercom;b59 '=';;^
interseller-key;Interseller API key;interseller;uuid;;interseller.readme.io/
intrinio-key;Intrinio API key;intrinio;w44;;docs.intrinio.com/
iterable-key;Iterable API key;iterable~;w32-36;;api.iterable.com/api/docs
jenkins-token;Jenkins API token or crumb;jenkins crumb~;h32-36;high;www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/
jenkins-token-2;Jenkins token;jenkins crumb~;h30-36;;www.jenkins.io/blog/2018/07/02/new-api-token-system/
jfrogidentity-token;JFrog identity token;jfrog artifactory bintray xray jfrogidentity;w64;;jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens
jira-token;Jira token;jira atlassian confluence;[0-9A-Za-z-]24;;support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
jiraconfluencepat-key;Jira or Confluence personal access token;jiraconfluencepat;[M-O]1 [ADQTgjwz]1 [AEIMQUYcgk]1 [0-5w-z]1 u40;;confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html
jotform-key;Jotform API key;jotform;a32;;api.jotform.com/docs/
jumpcloud-key;JumpCloud API key;jumpcloud;w40;;docs.jumpcloud.com/api/
jupiterone-key;JupiterOne API key;jupiterone;w76;;docs.jupiterone.io/
juro-key;Juro API key;juro;w40;;api-docs.juro.com/
kagi-key;Kagi API key;kagi;u11 '.' u43;;help.kagi.com/kagi/api/overview.html
karmacrm-key;KarmaCRM API key;karma~ karmacrm;w20
keenio-key;Keen.io API key;keen~ keenio;A64;;keen.io/docs/api/
keenio-key-2;Keen.io API key;keen~ keenio;a24;;^
kimi-api-key;Moonshot AI (Kimi) API key;moonshot kimi~ moonshotai;'sk-' w48;high;platform.moonshot.ai/docs
kimi-key;Kimi API key;kimi~ moonshot;'SK-' u48;;^
klingai-access-key;Kling AI access key;kling~ klingai;'A' A31;;app.klingai.com/global/dev/document-api
klingai-secret;Kling AI secret key;kling~ klingai;w32;;^
klipfolio-key;Klipfolio API key;klipfolio;h40;;apidocs.klipfolio.com/
knapsackpro-token;Knapsack Pro token;knapsackpro;a32;;docs.knapsackpro.com/
kontent-key;Kontent API key;kontent;[0-9A-Za-z-]36;;kontent.ai/learn/docs/
kraken-key;Kraken API key;kraken~;b56;;docs.kraken.com/api/
kraken-key-2;Kraken API key;kraken~;b86-88;;^
kraken-token;Kraken access token;kraken~;[0-9A-Za-z+/=_-]80-90;;^
kucoin-secret;KuCoin secret key;kucoin;uuid;;www.kucoin.com/docs-new/
kucoin-token;KuCoin access token;kucoin;h24;;^
kylas-key;Kylas API key;kylas;[a-z0-9-]36
`
