// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/rules/services/a-b.ts
var ROWS = String.raw`
abuseipdb-key;AbuseIPDB API key;abuseipdb;h80;;docs.abuseipdb.com/
adafruit-key;Adafruit IO API key;adafruit adafruitio;u32;;io.adafruit.com/api/docs/
adobe-id;Adobe IO Product identifier;adobe adobeioproduct;w12;info;developer.adobe.com/developer-console/docs/guides/authentication/
adobe-key;Adobe IO API key;adobe adobeio;h32;;^
ai21studio-key;AI21 Studio API key;ai21 ai21studio;uuid;;docs.ai21.com/reference/authentication
airbrake-key;Airbrake user key;airbrake;[0-9A-Za-z-]40;;airbrake.io/docs/api/
airtable-key;Airtable API key;airtable;w17;;airtable.com/developers/web/api/authentication
airvisual-key;AirVisual (IQAir) API key;airvisual;[a-z0-9-]36;;api-docs.iqair.com/
aiven-key;Aiven API key;aiven;b372;;docs.aiven.io/docs/platform/concepts/authentication
alchemy-key;Alchemy API key;alchemy~;w23 '_' w8;;www.alchemy.com/docs/how-to-create-access-tokens
alchemy-key-2;Alchemy API key;alchemy~;u24-64;;^
algolia-id;Algolia application id;algolia;w10;info;www.algolia.com/doc/guides/security/api-keys/
algolia-key;Algolia admin API key;algolia;w32;;^
alibaba-secret;Alibaba secret key;alibaba aliyun alibabacloud;w30;;www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair
amplitude-key;Amplitude API key;amplitude~;h32;;www.docs.developers.amplitude.com/analytics/apis/export-api/
anypoint-key;Anypoint API key;anypoint;uuid;;docs.mulesoft.com/access-management/connected-apps-overview
apollo-key;Apollo API key;apollo~;w22;;docs.apollo.io/reference/people-api-search
appcenter-token;Visual Studio App Center API token;appcenter;h40;;openapi.appcenter.ms/
appcues-key;Appcues API key;appcues;[a-z0-9-]36;;docs.appcues.com/
appcues-key-2;Appcues API key;appcues;[a-z0-9-]39;;^
appointedd-key;Appointedd API key;appointedd;[0-9A-Za-z+=]88;;developers.appointedd.com/
appoptics-key;AppOptics API key;appoptics;u71;;docs.appoptics.com/api/
appsynergy-key;AppSynergy API key;appsynergy;a64;;www.appsynergy.com/content/resources/docs/rest-api.jsp
artifactory-key;Artifactory API key;artifactory jfrog bintray xray;w73;;jfrog.com/help/r/jfrog-rest-apis/introduction-to-the-artifactory-rest-apis
asana-id;Asana client id;asana;d16;info;developers.asana.com/docs/authentication
asana-pat;Asana personal access token;asana;'0/'/'1/'/'2/' d16 '/' d16 ':' h32;high;^
asana-secret;Asana client secret;asana;w32;;^
asana-token;Asana OAuth token;asana;[a-z0-9/:]51;;^
assemblyai-key;AssemblyAI API key;assemblyai;a32;;www.assemblyai.com/docs/api-reference/overview
atera-key;Atera API key;atera;a32;;app.atera.com/apidocs
atlassian-key;Atlassian API key;atlassian;w24;;support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
atlassian-token;Atlassian API token;atlassian confluence;w20 h4;;^
audd-key;AudD API key;audd;[a-z0-9-]32;;docs.audd.io/
auth0-client-secret;Auth0 client secret;auth0;u64;high;auth0.com/docs/get-started/applications/rotate-client-secret
autoklose-token;Autoklose API token;autoklose;[0-9A-Za-z-]32
autopilot-key;Autopilot API key;autopilot~;h32;;www.autopilothq.com/docs/api-authentication
aviationstack-key;AviationStack API key;aviationstack;a32;;aviationstack.com/documentation
aws-account-id;Amazon Web Services account id;aws awsaccount;d12;info;docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
axonaut-key;Axonaut API key;axonaut;a32;;axonaut.com/api/v2/doc
ayrshare-key;Ayrshare API key;ayrshare;w8 '-' w8 '-' w8 '-' w8;;www.ayrshare.com/docs
azure-client-id;Azure client id;azureclient armclient azureadclient;uuid;info;learn.microsoft.com/entra/identity-platform/quickstart-register-app
azure-key;Azure Subscription API management key;apim ocpapim azureapim;h32;;learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions
azure-token;Azure personal access token;adopat azuredevops azuredevopsextpat vsts;a52;;learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate
azure-token-2;Azure DevOps personal access token;azure azuredevops;w84;;^
azureopenai-key;Azure OpenAI API key;azure openai azureopenai;h32;;learn.microsoft.com/azure/ai-services/openai/reference
bannerbear-key-2;Bannerbear API key;bannerbear;w22 'tt';;developers.bannerbear.com/#authentication
baremetrics-key;Baremetrics API key;baremetrics;'sk_'/'lk_' w18-25;;developers.baremetrics.com/reference/authentication
baremetrics-key-2;Baremetrics API key;baremetrics;u25;;^
baseten-key;Baseten API key;baseten;w8 '.' w32;;docs.baseten.co/
beamer-api-token;Beamer API token;beamer~;'b_' u44;;www.getbeamer.com/api-reference
beebole-key;Beebole API key;beebole;a40;;beebole.com/help/api
besnappy-key;Besnappy API key;besnappy;h64;;github.com/BeSnappy/api-docs
besttime-key;Besttime API key;besttime;v36;;documentation.besttime.app/
besttime-private-key;BestTime private API key;besttime;'pri_' h32;;^
betterstack-key;Betterstack API key;betterstack;w24;;betterstack.com/docs/
bitbar-key;Bitbar API key;bitbar;w32;;support.smartbear.com/bitbar/docs
bitbucket-oauth-client-id;Atlassian Bitbucket OAuth consumer key;bitbucket atlassianbitbucket;a32;info;support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/
bitbucket-oauth-client-secret;Atlassian Bitbucket OAuth consumer secret;bitbucket atlassianbitbucket;u64;high;^
bitcoinaverage-key;BitcoinAverage API key;bitcoinaverage;w43;;apiv2.bitcoinaverage.com/
bitfinex-key;Bitfinex API key;bitfinex;u43;;docs.bitfinex.com/
bitly-token;Bitly access token;bitly;h40;;dev.bitly.com/api-reference#Authentication
bitly-token-2;Bitly access token;bitly;[0-9A-Za-z-]40;;^
bitmex-key;BitMEX API key;bitmex;u24;;www.bitmex.com/app/apiOverview
bitmex-key-2;BitMEX API key;bitmex;u48;;^
bitrise-token;Bitrise access token;bitrise;u60-120;;devcenter.bitrise.io/
bittrex-key;Bittrex access key;bittrex;w32;;bittrex.github.io/api/v3
bitwardenoauth2access-secret;Bitwarden OAuth client secret;bitwardenoauth2access bitwarden;w10-50;;bitwarden.com/help/personal-api-key/
blazemeter-key;BlazeMeter API key;blazemeter runscope;uuid;;help.blazemeter.com/
blitapp-key;BlitApp API key;blitapp;u39;;blitapp.com/api/
blocknative-key;Blocknative API key;blocknative;uuid;;docs.blocknative.com/
blogger-key;Blogger API key;blogger~;[0-9A-Za-z-]39;;developers.google.com/blogger/docs/3.0/using
blynk-token;Blynk Device access token;blynk;u32;;docs.blynk.io/
blynk-token-2;Blynk organization access token;blynk;u40;;^
bombbomb-key;BombBomb API key;bombbomb;b88;;developer.bombbomb.com/
boostnote-key;BoostNote API key;boostnote;h64
borgbase-key;BorgBase API key;borgbase;[0-9A-Za-z._-]148-152;;docs.borgbase.com/
box-key;Box API key;boxclient boxapi boxdeveloper boxcom;w32;;developer.box.com/guides/authentication/access-tokens/
brandfetch-key;Brandfetch API key;brandfetch;w40;;docs.brandfetch.com/
browserstack-key;BrowserStack access key;browserstack browserstackkey;w20;;www.browserstack.com/docs/automate/api-reference/selenium/introduction
browshot-key;Browshot API key;browshot;w28;;browshot.com/api/documentation
bscscan-key;BscScan API key;bscscan;A34;;docs.bscscan.com/
buddyns-key;BuddyNS API key;buddyns;a40;;www.buddyns.com/support/api/v2/
budibase-key;Budibase API key;budibase;h32 '-' h78-80;;docs.budibase.com/
bugherd-key;BugHerd API key;bugherd;a22;;www.bugherd.com/api_v2
bugsnag-key;Bugsnag API key;bugsnag;uuid;;docs.bugsnag.com/
bulbul-key;Bulbul API key;bulbul;a32
buttercms-key;ButterCMS API key;buttercms;a40;;buttercms.com/docs/api
`;

// src/rules/services/c-e.ts
var ROWS2 = String.raw`
calendarific-key;Calendarific API key;calendarific;w32;;calendarific.com/api-documentation
calorieninja-key;CalorieNinjas API key;calorieninja;w40;;calorieninjas.com/api
campayn-key;Campayn API key;campayn;a64
cannyio-key;Canny API key;canny~ cannyio;uuid;;developers.canny.io/api-reference
canva-client-id;Canva client id;canva;'OC-' u8-16;info;www.canva.dev/docs/connect/
capsulecrm-key;Capsule CRM API key;capsulecrm;[0-9A-Za-z._-]64;;developer.capsulecrm.com/
carboninterface-key;CarbonInterface API key;carboninterface;w21;;docs.carboninterface.com/
censys-key;Censys API key;censys;w32;;docs.censys.com/
censys-key-2;Censys API key;censys;[a-z0-9-]36;;^
centralstationcrm-key;CentralStationCRM API key;centralstationcrm;a30;;api.centralstationcrm.net/api-docs/index.html
chartmogul-key;ChartMogul API key;chartmogul;a32;;dev.chartmogul.com/
chatbot-key;ChatBot API key;chatbot~;v32;;www.chatbot.com/docs/
chatfuel-key;Chatfuel API key;chatfuel;w128;;docs.chatfuel.com/
checio-key;Chec (Commerce.js) API key;chec commercejs;'pk_' a45;info;commercejs.com/docs/
checklyhq-key;Checkly API key;checklyhq;a32;;www.checklyhq.com/docs/
cicero-key;Cicero API key;cicero~;a40;;www.cicerodata.com/api/
circleci-token;CircleCI Project API token;circleci circle~ circleciproject;h40;;circleci.com/docs/managing-api-tokens/
ciscomeraki-key;Cisco Meraki API key;meraki ciscomeraki;h40;;developer.cisco.com/meraki/api-v1/overview/
civo-key;Civo API key;civo;w50;;www.civo.com/api
clarifai-key;Clarifai API key;clarifai;h32-36;;clarifai.com/developer/guide/authentication
clay-key;Clay API key;clay~;h20;;university.clay.com/docs/http-api-integration-overview
clearbit-key;Clearbit API key;clearbit;[a-z0-9_]35;;dashboard.clearbit.com/docs
clickhouse-key;ClickHouse Cloud key id;clickhouse clickhousecloud;w20;;clickhouse.com/docs/cloud/manage/openapi
cliengo-key;Cliengo API key;cliengo;uuid;;developers.cliengo.com/
clockify-key;Clockify API key;clockify;w48;;docs.clockify.me/
cloudflare-api-token-legacy;Cloudflare API token (unprefixed);cloudflare;u40;high;developers.cloudflare.com/fundamentals/api/get-started/create-token/
cloudflare-global-key-legacy;Cloudflare global API key (unprefixed);cloudflare xauthkey;h37;critical;developers.cloudflare.com/fundamentals/api/get-started/keys/
cloudflare-id;Cloudflare identifier;cloudflare;h32;info;developers.cloudflare.com/fundamentals/
cloudflareglobal-key;Cloudflare global API key;cloudflare cloudflareglobal;h37-45;;developers.cloudflare.com/fundamentals/api/get-started/keys/
cloudimage-key;CloudImage API key;cloudimage;[a-z0-9_]30;;docs.cloudimage.io/
cloudinary-key;Cloudinary API key;cloudinary;d15;;cloudinary.com/documentation
cloudinary-key-2;Cloudinary API key;cloudinary;u27;;^
cloudinary-secret;Cloudinary API secret;cloudinary;w32;;^
cloudmersive-key;Cloudmersive API key;cloudmersive;[a-z0-9-]36;;api.cloudmersive.com/
cloudplan-key;Cloudplan API key;cloudplan;[A-Z0-9-]32
cloudsight-key;CloudSight API key;cloudsight;w20-24;;cloudsight.docs.apiary.io/#introduction/authentication
cloudsmith-key;Cloudsmith API key;cloudsmith;h40;;docs.cloudsmith.com/accounts-and-teams/api-key
cloverly-key;Cloverly API key;cloverly;[a-z0-9:_]28;;docs.cloverly.com/
clustdoc-key;ClustDoc API key;clustdoc;w60;;clustdoc.com/api
coda-key;Coda API key;coda~;uuid;;coda.io/developers/apis/v1
codacy-key;Codacy API key;codacy;w20-24;;docs.codacy.com/codacy-api/api-tokens/
codeclimate-id;Code Climate test reporter identifier;codeclimate testreporterid codeclimatetestreporter;h64;info;github.com/codeclimate/javascript-test-reporter
codeclimate-key;Code Climate API key;codeclimate;h40;;developer.codeclimate.com/
codecov-token;Codecov access token;codecov;w32;;docs.codecov.com/
codecov-token-2;Codecov access token;codecov;[0-9A-Za-z-]36;;docs.codecov.com/reference/api-overview
codemagic-key;Codemagic API key;codemagic;v43;;docs.codemagic.io/rest-api/codemagic-rest-api/
codequiry-key;Codequiry API key;codequiry;w64;;codequiry.com/usage/api
cohere-key;Cohere API key;cohere coapikey;w40;;docs.cohere.com/
coin-key;CoinAPI key;coinapi coin;[A-Z0-9-]36;;docs.coinapi.io/
coinbase-key;Coinbase API key;coinbase;[0-9A-Za-z-]32;;docs.cloud.coinbase.com/exchange/docs/authorization-and-authentication
coinbase-key-2;Coinbase CDP API key;coinbasecdp coinbase;[0-9a-f-]36;;docs.cdp.coinbase.com/
coinbase-token;Coinbase access token;coinbase;u64;;^
coinlayer-key;Coinlayer API key;coinlayer;a32;;coinlayer.com/documentation
coinlib-key;Coinlib API key;coinlib;a16;;coinlib.io/apidocs
collect-key;Collect2 API key;collect2 collect;uuid
column-api-key;Column API key;column~;'live_'/'test_' w27;high;column.com/docs
configcat-key;ConfigCat key;configcat;u22 '/' u22;;configcat.com/docs/
confluent-id;Confluent client id;confluent ccloud cpdev kafka~;w16;info;docs.confluent.io/cloud/current/access-management/authenticate/api-keys.html
confluent-secret-2;Confluent secret key;confluent;w64;;^
confluent-secret-3;Confluent API secret;confluent ccloud cpdev kafka~;b64;;^
contentful-token;Contentful delivery API token;contentful;u43-45;;www.contentful.com/developers/docs/references/content-delivery-api/
contentfuldelivery-token;Contentful API token;contentful contentfuldelivery;u43;;^
conversiontools-key;ConversionTools API key;conversiontools;'ey' [\w.]157-165;;conversiontools.io/api-documentation
convert-key;ConvertAPI key;convertapi convert;w16;;docs.convertapi.com/
convertapi-secret;ConvertAPI API secret;convertapi;'secret_' w16;;^
convertkit-key;ConvertKit (Kit) API key;convertkit;v22;;developers.kit.com/
couchbase-capella-api-key;Couchbase Capella API key secret;couchbase capella~ couchbasecapella;b60-120 [=]0-2;high;docs.couchbase.com/cloud/management-api-guide/management-api-intro.html
countrylayer-key;CountryLayer API key;countrylayer;a32;;countrylayer.com/documentation/
courier-auth-token;Courier auth token;courier~;'pk_' w4-10 '_' w28;high;www.courier.com/docs
coveralls-key;Coveralls API key;coveralls;[0-9A-Za-z-]37;;docs.coveralls.io/api-repos-endpoint
craftmypdf-key;CraftMyPDF API key;craftmypdf;w35;;craftmypdf.com/docs/
crowdin-key;Crowdin API key;crowdin;w80;;support.crowdin.com/developer/api/
cryptocompare-key;CryptoCompare API key;cryptocompare;w64;;min-api.cryptocompare.com/documentation
currencyfreaks-key;Currencyfreaks API key;currencyfreaks;a32;;currencyfreaks.com/documentation.html
currencylayer-key;CurrencyLayer API key;currencylayer;a32;;currencylayer.com/documentation
currencyscoop-key;CurrencyScoop API key;currencyscoop;a32;;currencyscoop.com/api-documentation
currents-key;CurrentsAPI key;currentsapi currents;u48;;currentsapi.services/en/docs/
customerio-key;Customer.io Tracking API key;customerio customeriotracking;h20;;docs.customer.io/integrations/api/#track-api
customerio-key-2;Customer.io app API key;customerio;h32;;docs.customer.io/integrations/api/#app-api
cypress-key;Cypress Record key;cypress~ cypressrecordkey cypressrecord;uuid;;docs.cypress.io/guides/guides/command-line#cypress-run
dailyco-key;Daily.co API key;daily~ dailyco;h64;;docs.daily.co/
dandelion-token;Dandelion API token;dandelion~;a32;;dandelion.eu/docs/
dareboost-key;Dareboost API key;dareboost;w60;;www.dareboost.com/en/documentation-api
databox-key;Databox API key;databox;[0-9A-Za-z+=]21;;developers.databox.com/docs
datadog-api-key;Datadog API key;datadog ddapikey;h32;high;docs.datadoghq.com/account_management/api-app-keys/
datadog-app-key;Datadog application key;datadog ddappkey ddapplicationkey;h40;high;^
datadog-token;Datadog access token;datadog;a40;high;^
datagov-key;data.gov API key;datagov;w40;;api.data.gov/docs/developer-manual/
debounce-key;DeBounce API key;debounce;w13;;developers.debounce.com/
deepai-key;DeepAI API key;deepai;[a-z0-9-]36;;deepai.org/docs
deepgram-key;Deepgram API key;deepgram;h40;;developers.deepgram.com/docs/authenticating
delighted-key;Delighted API key;delighted~;w32;;app.delighted.com/docs/api
detectify-key;Detectify API key;detectify;a32;;developer.detectify.com/
detectlanguage-key;Detect Language API key;detectlanguage;a32;;detectlanguage.com/documentation
deviantart-secret;DeviantArt OAuth client secret;deviantart;h32;;www.deviantart.com/developers/authentication
deviantart-token;DeviantArt access token;deviantart;w40-80;;www.deviantart.com/developers/http/v1/20210526
dfuse-key;dfuse API key;dfuse;'web_' a32;;docs.dfuse.io/
diffbot-key;Diffbot API key;diffbot;a32;;docs.diffbot.com/
diggernaut-key;Diggernaut API key;diggernaut;a40;;www.diggernaut.com/dev/
discord-id;Discord bot id;discord;d18;info;docs.discord.com/developers/reference#authentication
discord-secret;Discord client secret;discord;u32;;^
discord-token;Discord API token;discord;h64;;^
disqus-key;Disqus API key;disqus;w64;;disqus.com/api/docs/requests/
ditto-key;Ditto API key;ditto~;uuid '.' w40;;developer.dittowords.com/
django-secret-key;Django SECRET_KEY setting;django djangoproject;p45-67;high;docs.djangoproject.com/en/stable/ref/settings/#secret-key
dronahq-key;DronaHQ API key;dronahq;a50;;docs.dronahq.com/
drone-token;Drone CI access token;drone~ droneci;a32;high;docs.drone.io/
dropbox-long-lived-token;Dropbox long-lived access token;dropbox;w11 'AAAAAAAAAA' u43;critical;developers.dropbox.com/oauth-guide
dropbox-token;Dropbox API token;dropbox;w15;;^
dropboxapp-key;Dropbox app API key;dropboxapp;a15;;^
duo-key;Duo API key;duo~;'DI' A18;;duo.com/docs/adminapi
duo-key-2;Duo API key;duo~;w40;;^
dwolla-key;Dwolla API key;dwolla;[0-9A-Za-z-]50;;developers.dwolla.com/
dynalist-key;Dynalist API key;dynalist;u128;;apidocs.dynalist.io/
dyspatch-key;Dyspatch API key;dyspatch;A52;;docs.dyspatch.io/
eagleeyenetworks-key;Eagle Eye Networks API key;eagleeyenetworks;w15;;developer.eagleeyenetworks.com/
edenai-key;EdenAI API key;edenai;w36 '.' w92 '.' v43;;docs.edenai.co/
elasticemail-key;Elastic Email API key;elastic~ elasticemail;u96;;elasticemail.com/developers
enigma-key;Enigma API key;enigma~;w40;;docs.enigma.com/
envoy-key;Envoy API key;envoy~;w220;;developers.envoy.com/
eraser-key;Eraser API key;eraser~;w20;;docs.eraser.io/
ethereum-private-key;Ethereum-style wallet private key;ethereum wallet~ polymarket ethprivatekey ethereumprivatekey;'0x' h64;critical;ethereum.org/en/developers/docs/accounts/
etherscan-key;Etherscan API key;etherscan;A34;;docs.etherscan.io/
ethplorer-key;Ethplorer API key;ethplorer;[0-9A-Za-z-]22;;github.com/EverexIO/Ethplorer/wiki/Ethplorer-API
etsy-token;Etsy access token;etsy;w24;;developers.etsy.com/documentation/
etsyopen-key;Etsy Open API key;etsy etsyopen;w24 ':' w10-64;;^
eventbrite-key;Eventbrite API key;eventbrite;A20;;www.eventbrite.com/platform/docs/authentication
everhour-key;Everhour API key;everhour;h4 '-' h4 '-' h6 '-' h6 '-' h8;;everhour.docs.apiary.io/
exa-key;Exa AI API key;exa~ exaai;uuid;;docs.exa.ai/
exchangerate-key;ExchangeRate-API key;exchangerate exchangerateapi;h24;;www.exchangerate-api.com/docs/overview
exchangerates-key;ExchangeRatesAPI key;exchangerates exchangeratesapi;a32;;exchangeratesapi.io/documentation/
exoscale-secret;Exoscale API secret;exoscale;u40-60;;community.exoscale.com/product/iam/
extractor-key;ExtractorAPI key;extractorapi extractor;w40
`;

// src/rules/services/f-k.ts
var ROWS3 = String.raw`
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
`;

// src/rules/services/l-o.ts
var ROWS4 = String.raw`
languagelayer-key;LanguageLayer API key;languagelayer;a32;;languagelayer.com/documentation
lark-secret;Lark secret;lark~ larksuite feishu;w32;;open.larksuite.com/document
lark-tenant-token;Lark / Feishu tenant / user / app access token;lark~ feishu larkfeishu;'t-'/'u-'/'a-' [\w.]30-50;;open.larksuite.com/document/home/introduction-to-scope-and-authorization/access-credentials
lark-token;LarkSuite app access token;lark~ larksuite feishu;'a-' [\w.]30-35;;^
launchdarkly-id;LaunchDarkly identifier;launchdarkly;h24;info;docs.launchdarkly.com/sdk/client-side/javascript
launchdarkly-token;LaunchDarkly access token;launchdarkly;u40;;docs.launchdarkly.com/sdk/api/
leadfeeder-key;Leadfeeder API key;leadfeeder;[0-9A-Za-z-]43;;docs.leadfeeder.com/api/
lemlist-key;Lemlist API key;lemlist;h32;;developer.lemlist.com/
lessannoyingcrm-key;Less Annoying CRM API key;lessannoyingcrm;[0-9A-Za-z-]57;;account.lessannoyingcrm.com/api_docs/v2
lightonparadigm-key;LightOn Paradigm API key;lighton paradigm~ lightonparadigm;u40-80
line-token;LINE Messaging API token;linechannel linenotify linemessaging linebot;b171-172;;developers.line.biz/en/docs/messaging-api/
linear-secret;Linear client secret;linear~;h32;;linear.app/developers/oauth-2-0-authentication
linkedin-access-token;LinkedIn OAuth access token;linkedin;'AQ' u200-1000;high;learn.microsoft.com/en-us/linkedin/shared/authentication/authentication
linkedin-id;LinkedIn client id;linkedin;w14;info;^
linkedin-secret;LinkedIn secret key;linkedin;w16;;^
linkpreview-key;LinkPreview API key;linkpreview;w32;;docs.linkpreview.net/
loadmill-key;Loadmill API key;loadmill;w40;;loadmill.com/documentation
lob-api-key;Lob API key;lob~;'live_'/'test_' h35;high;docs.lob.com/#section/Authentication
loggly-key;Loggly API key;loggly;uuid;;documentation.solarwinds.com/en/success_center/loggly/default.htm
loginradius-key;LoginRadius API key;loginradius;uuid;;www.loginradius.com/docs/
logzio-key;Logz.io API key;logz logzio;uuid;;docs.logz.io/
lokalise-key;Lokalise API key;lokalise;h40;;developers.lokalise.com/reference/api-authentication
looker-id;Looker client id;looker~;w20;info;docs.cloud.google.com/looker/docs/api-auth
looker-secret;Looker client secret;looker~;w24;;^
loyverse-key;Loyverse API key;loyverse;w32;;developer.loyverse.com/docs/
lunchmoney-key;Lunch Money API key;lunchmoney;h50;;lunchmoney.dev/
madkudu-key;MadKudu API key;madkudu;h32;;developers.madkudu.com/
magnetic-token;Magnetic API token;magnetic~;uuid
mailboxlayer-key;Mailboxlayer API key;mailboxlayer;a32;;mailboxlayer.com/documentation
mailerlite-key;MailerLite API key;mailerlite;a32;;developers.mailerlite.com/docs/
mailgun-signing-key;Mailgun API / webhook signing key (new form);mailgun;h32 '-' h8 '-' h8;high;documentation.mailgun.com/
mailgun-token;Mailgun token;mailgun;[0-9A-Za-z-]72;;^
mailjet-key;Mailjet basic authentication;mailjet;w87 '=';;dev.mailjet.com/email/reference/overview/authentication/
mailjet-key-2;Mailjet SMS API key;mailjet mailjetsms;w32;;dev.mailjet.com/sms/reference/overview/authentication/
mailmodo-key;Mailmodo API key;mailmodo;w7 '-' w7 '-' w7 '-' w7;;www.mailmodo.com/developers/
mailsac-key;Mailsac API key;mailsac;'k_' w36-50;;mailsac.com/docs/api/
mandrill-key;Mandrill API key;mandrill;u20-24;;mailchimp.com/developer/transactional/api/
mapquest-key;MapQuest API key;mapquest;w32;;developer.mapquest.com/documentation/
marketstack-key;Marketstack API key;marketstack;a32;;marketstack.com/documentation
mattermost-token;Mattermost access token;mattermost;a26;;developers.mattermost.com/api-documentation/
mattermost-token-2;Mattermost personal access token;mattermost;[13-9A-KM-UW-Za-km-uw-z]26;;developers.mattermost.com/integrate/reference/personal-access-token/
mavenlink-key;Mavenlink API key;mavenlink;a64;;developer.kantata.com/
mediastack-key;MediaStack API key;mediastack;a32;;mediastack.com/documentation
meistertask-key;Meistertask API key;meistertask;w43;;developers.meistertask.com/
mesibo-key;Mesibo API key;mesibo;w64;;docs.mesibo.com/
messagebird-client-id;MessageBird client id;messagebird;uuid;info;developers.messagebird.com/api/#authentication
messagebird-key;MessageBird API key;messagebird;w25;;^
metrilo-key;Metrilo API key;metrilo;a16
mindmeister-key;Mindmeister API key;mindmeister;w43;;developers.mindmeister.com/
miro-key;Miro API key;miro;w27;;developers.miro.com/docs
miro-secret;Miro client secret;miro;w32;;^
mistral-api-key;Mistral AI API key;mistral~ mistralai;w32;high;docs.mistral.ai/
mixmax-key;Mixmax API key;mixmax;u36;;developer.mixmax.com/
mixpanel-key;Mixpanel API key;mixpanel;[0-9A-Za-z-]32;;developer.mixpanel.com/
moderation-key;Moderation API key;moderation~;w36 '.' w115 '.' v43;;docs.moderationapi.com/
moonclerk-key;MoonClerk API key;moonclerk;a32;;github.com/moonclerk/developer
moosend-key;Moosend API key;moosend;uuid;;docs.moosend.com/
moralis-key;Moralis API key;moralis;w64;;docs.moralis.com/
mux-key;Mux API key;mux~;b75;;www.mux.com/docs
mux-token;Mux access token id;mux~;uuid;;^
myintervals-key;MyIntervals API key;myintervals;a11;;www.myintervals.com/api/
nasa-key;NASA API key;nasa;w40;;api.nasa.gov
nasdaqdatalink-key;Nasdaq Data Link API key;nasdaq nasdaqdatalink;u20;;docs.data.nasdaq.com/
netlify-key;Netlify API key;netlify;u40-46;;docs.netlify.com/api/get-started/
netlify-key-2;Netlify API key;netlify;h60-64;;^
newrelic-id;New Relic API id;newrelic;w64;info;docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys
newrelic-key;New Relic personal API key;newrelic;[\w.]4 '-' [\w.]42;;^
newrelic-key-2;New Relic license key;newrelic;w6 h30 'nral';;^
newrelic-key-3;New Relic license key;newrelic;h40;;^
news-key;NewsAPI key;newsapi news;a32;;newsapi.org/docs
newscatcher-key;Newscatcher API key;newscatcher;v43;;www.newscatcherapi.com/docs
nexmo-key;Nexmo API key;nexmo;u16;;developer.vonage.com/
nftport-key;NFTPort API key;nftport;uuid;;docs.nftport.xyz/
ngrok-api-key;ngrok API / tunnel credential id;ngrok;'cr_'/'ak_' w25-30;;ngrok.com/docs
ngrok-auth-token;ngrok auth token;ngrok;w25-30 '_' d1 w20;high;^
ngrok-key;ngrok API key;ngrok;'2' w26 '_' d1 w20;;^
nicereply-key;Nicereply API key;nicereply;h40
nimble-key;Nimble API key;nimble~;w30;;nimble.readthedocs.io/
noticeable-key;Noticeable API key;noticeable~;w20;;graphdoc.noticeable.io/
notify-key;LINE Notify API key;linenotify notify;w43;;notify-bot.line.me/doc/en/
nozbe-key;Nozbe Teams API key;nozbe nozbeteams;w16 '_' u64;;nozbe.com/api
nuget-key;NuGet API key;nuget;a46;;learn.microsoft.com/nuget/nuget-org/publish-a-package
numverify-key;Numverify API key;numverify;a32;;numverify.com/documentation
nvidia-ngc-legacy-key;NVIDIA NGC API key (legacy, after base64 decode);ngc nvidia nvidiangc;w26 ':' uuid;high;docs.nvidia.com/ngc/
nylas-key;Nylas API key;nylas;w30;;developer.nylas.com/
nytimes-key;New York Times API key;nytimes newyorktimes;u32;;developer.nytimes.com/
oanda-key;Oanda API key;oanda;w24;;developer.oanda.com/
okta-api-token;Okta API token (SSWS);okta ssws;'00' u40;critical;developer.okta.com/docs/guides/create-an-api-token/main/
ollama-key;Ollama API key;ollama;h32 '.' u24;;docs.ollama.com/cloud
omnisend-key;Omnisend API key;omnisend;[0-9A-Za-z-]75;;api-docs.omnisend.com/
onelogin-key;OneLogin API key;onelogin;w64;;developers.onelogin.com/
onesignal-key;OneSignal API key;onesignal;uuid;;documentation.onesignal.com/docs/en/keys-and-ids
onfleet-key;Onfleet API key;onfleet;a32;;docs.onfleet.com/
oopspam-key;OOPSpam API key;oopspam;w40;;www.oopspam.com/docs
opencagedata-key;OpenCage API key;opencagedata;a32;;opencagedata.com/api
openuv-key;OpenUV API key;openuv;a32;;www.openuv.io/
openweather-key;OpenWeatherMap API key;openweather pyowm owm openweathermap;a32;;openweathermap.org/appid
opsgenie-key;Opsgenie API key;opsgenie;uuid;;docs.opsgenie.com/docs/api-overview
optimizely-key;Optimizely API key;optimizely;[0-9A-Za-z-]54;;docs.developers.optimizely.com/web-experimentation/docs/rest-api-getting-started
overloop-key;Overloop API key;overloop~;u50;;apidoc.overloop.com/
ovh-key;OVHcloud application key;ovh;[0-9A-Za-z-]16;;api.ovh.com/
ovh-secret;OVHcloud application secret;ovh;[0-9A-Za-z-]32;;^
owlbot-key;Owlbot API key;owlbot;h40;;owlbot.info/
`;

// src/rules/services/p-r.ts
var ROWS5 = String.raw`
packagecloud-key;PackageCloud API key;packagecloud;h48;;packagecloud.io/docs/api
pagerduty-api-key;PagerDuty REST API user token;pagerduty;'u+' u18;high;developer.pagerduty.com/api-reference/4555ca1c983d0-get-the-current-user
pandadoc-key;PandaDoc API key;pandadoc;w40;;developers.pandadoc.com/reference/using-api-keys
pandascore-key;PandaScore API key;pandascore;u51;;developers.pandascore.co/
paralleldots-key;ParallelDots API key;paralleldots;w43;;www.paralleldots.com/text-analysis-apis
parseur-key;Parseur API key;parseur;h40;;developer.parseur.com/
particleio-token;particle.io access token;particleio;w40;;docs.particle.io/reference/cloud-apis/api/
partnerstack-key;PartnerStack API key;partnerstack;w64;;docs.partnerstack.com/
pastebin-key;Pastebin API key;pastebin;v32;;pastebin.com/doc_api
paydirtapp-key;Paydirtapp API key;paydirtapp;a32
paymoapp-key;Paymo API key;paymoapp;w44;;github.com/paymoapp/api
paymongo-key;PayMongo API key;paymongo;v32;;developers.paymongo.com/docs
paypal-id;PayPal OAuth client id;paypal;'a' u59;info;developer.paypal.com/api/rest/authentication/
paypal-id-2;PayPal OAuth client id;paypal;'A' u78-99;info;^
paypal-secret;PayPal OAuth secret;paypal;[0-9A-Za-z._-]44-80;;^
pdflayer-key;PdfLayer API key;pdflayer;a32;;pdflayer.com/documentation
pdfshift-key;PdfShift API key;pdfshift;h32;;docs.pdfshift.io/
pendo-key;Pendo integration key;pendo~;w32-64;;engageapi.pendo.io/
peopledatalabs-key;People Data Labs API key;peopledatalabs;a64;;docs.peopledatalabs.com/
pepipost-key;Pepipost API key;pepipost netcore;w32;;developers.pepipost.com/
percy-key;Percy API key;percy~;h64;;www.browserstack.com/docs/percy
phrase-key;Phrase API key;phraseapp;a64;;developers.phrase.com/
pinata-key;Pinata API key;pinata~;a64;;docs.pinata.cloud/
pinata-key-2;Pinata API key;pinata~;a20;;^
pinecone-key;Pinecone API key;pinecone;uuid;;docs.pinecone.io/guides/projects/manage-api-keys
pipedream-key;Pipedream API key;pipedream;a32;;pipedream.com/docs
pipedrive-key;Pipedrive API key;pipedrive;w40;;developers.pipedrive.com/
pivotaltracker-key;Pivotal Tracker API key;pivotal~ pivotaltracker;a32;;www.pivotaltracker.com/help/api/
pixabay-key;Pixabay API key;pixabay;[a-z0-9-]34;;pixabay.com/api/docs/
plaid-id;Plaid client id;plaid;w24;info;plaid.com/docs/quickstart/glossary/
plaid-secret;Plaid secret;plaid;w30;;^
planyo-key;Planyo API key;planyo;a62;;www.planyo.com/api.php
plivo-id;Plivo identifier;plivo;'MA' w18;info;www.plivo.com/docs/
plivo-token;Plivo token;plivo;u40;;^
podio-key;Podio API key;podio;a32;;developers.podio.com/
polls-key;PollsAPI key;pollsapi polls;A28;;docs.pollsapi.com/
polygon-key;Polygon API key;polygon~;w32;;polygon.io/docs
polymarket-key;Polymarket API key;polymarket;uuid;;docs.polymarket.com/
positionstack-key;PositionStack API key;positionstack;v32;;positionstack.com/documentation
postageapp-key;PostageApp API key;postageapp;w32;;dev.postageapp.com/api
postmark-token;Postmark server token;postmark;uuid;;postmarkapp.com/developer/api/overview
powrbot-key;Powrbot API key;powrbot;w40
privacy-key;Privacy API key;privacycom;uuid;;developer.privacy.com/docs
private-ai-token;Private AI API token;privateai;a32;;docs.private-ai.com/
prodpad-key;Prodpad API key;prodpad;h64
prospectcrm-key;ProspectCRM API key;prospect~ prospectcrm;[a-z0-9-]32;;api-batch-v1.prospect365.com/docs
protocolsio-key;Protocols.io API key;protocols~ protocolsio;a64;;apidoc.protocols.io/
proxycrawl-key;ProxyCrawl (Crawlbase) API key;proxycrawl;v22;;crawlbase.com/docs/
purestake-key;Purestake API key;purestake;w40;;developer.purestake.io/
pushbullet-key;Pushbullet API key;pushbullet;[\w.]34;;docs.pushbullet.com/
pusherchannel-key;Pusher Channels API key;pusher~ pusherchannels pusherchannel;a20;;pusher.com/docs/channels/
qase-key;Qase API key;qase;w40;;developers.qase.io/
qualaroo-key;Qualaroo API key;qualaroo;[0-9A-Za-z=]64;;help.qualaroo.com/
qubole-key;Qubole API key;qubole;a64;;docs.qubole.com/
railway-token;Railway API / project token;railway~;uuid;high;docs.railway.com/
rapid-key;RapidAPI key;rapidapi rapid;u50;;docs.rapidapi.com/docs/configuring-api-security
raven-key;Raven API key;raventools;[A-Z0-9-]16
rawg-key;RAWG API key;rawg;a32;;rawg.io/apidocs
razorpay-secret;Razorpay key secret;razorpay;w24;;razorpay.com/docs/api/
reachmail-key;ReachMail API key;reachmail;u64;;services.reachmail.net/
rebrandly-key;Rebrandly API key;rebrandly;v32;;developers.rebrandly.com/
recaptcha-key;Google reCAPTCHA site or secret key;recaptcha;'6L' [c-f]1 u37;;developers.google.com/recaptcha/intro
refiner-key;Refiner API key;refiner~;uuid;;refiner.io/docs/
rentman-key;Rentman API key;rentman;'ey' w34 '.ey' [0-9A-Za-z._-]250-300;;api.rentman.net/
replyio-key;Reply.io API key;replyio;w24;;apidocs.reply.io/#introduction
requestfinance-key;Request Finance API key;requestfinance;w7 '-' w7 '-' w7 '-' w7;;docs.request.finance/
restpack-key;Restpack API key;restpack;w48;;restpack.io/screenshot/docs
rev-key;Rev API key;revai;b27 '=';;docs.rev.ai/
rev-key-2;Rev API key;revai;[0-9A-Za-z-]27;;^
ringcentral-key;RingCentral API key;ringcentral;u22;;developers.ringcentral.com/
ritekit-key;RiteKit API key;ritekit;h44;;ritekit.com/developer/dashboard/
rocketreach-key;RocketReach API key;rocketreach;[a-z0-9-]39;;docs.rocketreach.co/
rockset-key;Rockset API key;rockset;w64;;docs.rockset.com/
route4me-key;Route4Me API key;route4me;A32;;route4me.io/docs/
runrunit-key;Runrun.it API key;runrunit;h32;;runrun.it/api/documentation
runrunit-key-2;Runrun.it API key;runrunit;w18-20;;^
`;

// src/rules/services/s-u.ts
var ROWS6 = String.raw`
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
`;

// src/rules/services/v-z.ts
var ROWS7 = String.raw`
vagrantcloud-token;Vagrant Cloud personal token;vagrant~ vagrantcloud;w14 '.atlasv1.' w67;;developer.hashicorp.com/vagrant/vagrant-cloud
vastai-key;Vast.ai API key;vast~ vastai;h64;;docs.vast.ai/
vatlayer-key;VatLayer API key;vatlayer;a32;;vatlayer.com/documentation
vault-approle-secret-id;HashiCorp Vault AppRole secret id;approle~ vault~;uuid;high;developer.hashicorp.com/vault/docs/auth/approle
vault-batch-token-legacy;HashiCorp Vault batch token (before 1.10);vault~ hashicorp;'b.' u138-300;critical;developer.hashicorp.com/vault/docs/concepts/tokens
vault-recovery-token-legacy;HashiCorp Vault recovery token (before 1.10);vault~ hashicorp;'r.' u24-500;critical;^
vault-service-token-legacy;HashiCorp Vault service token (before 1.10);vault~ xvaulttoken hashicorp;'s.' w24-26;critical;^
vault-unseal-key;HashiCorp Vault unseal key share;unseal~;b44;critical;developer.hashicorp.com/vault/docs/concepts/seal
vbout-key;Vbout API key;vbout;d25;;developers.vbout.com/
vercel-key;Vercel API key;vercel;w24;;vercel.com/docs/rest-api
verimail-key;Verimail API key;verimail;A32
veriphone-key;Veriphone API key;veriphone;A32;;veriphone.io/docs
versioneye-key;VersionEye API key;versioneye;[0-9A-Za-z-]40;;www.versioneye.com/api
virustotal-key;VirusTotal API key;virustotal;h64;;docs.virustotal.com/
visualcrossing-key;Visual Crossing API key;visualcrossing;A25;;www.visualcrossing.com/resources/documentation/
voicegain-key;Voicegain API key;voicegain;'ey' u34 '.ey' u108 '.' u43;;support.voicegain.ai/
voodoosms-key;VoodooSMS API key;voodoosms;w46
vpn-key;VPNAPI.io API key;vpnapi;w32;;vpnapi.io/api-documentation
vultr-key;Vultr API key;vultr;h36;;www.vultr.com/api/
vyte-key;Vyte API key;vyte;a50;;docs.vyte.in/
wakatime-key-2;WakaTime API key;wakatime;uuid;;wakatime.com/developers
walkscore-key;Walkscore API key;walkscore;a32;;www.walkscore.com/professional/api.php
wandb-key;Weights & Biases API key;wandb weightsandbiases weightsbiases;h40;;docs.wandb.ai/support/find_api_key/
weatherbit-key;Weatherbit API key;weatherbit;a32;;www.weatherbit.io/api
weatherstack-key;Weatherstack API key;weatherstack;a32;;weatherstack.com/documentation
webex-bot-token;Webex bot token;webex ciscospark;w64 '_' w4 '_' uuid;high;developer.webex.com/docs/bots
webflow-key;Webflow API key;webflow;a64;;developers.webflow.com/
webscraper-key;WebScraper API key;webscraper;w60;;webscraper.io/documentation/web-scraper-cloud/api
webscraping-key;Webscraping API key;webscraping;w32;;webscraping.ai/docs
whoxy-key;Whoxy API key;whoxy;a33;;www.whoxy.com/
wistia-key;Wistia API key;wistia;a64;;docs.wistia.com/
wiz-client-id;Wiz client id;wiz~;w53-56;info;docs.wiz.io/
wiz-secret;Wiz client secret;wiz~;w64;;^
worksnaps-key;Worksnaps API key;worksnaps;w40
workstack-key;Workstack API key;workstack;w60
worldcoinindex-key;WorldCoinIndex API key;worldcoinindex;w35;;www.worldcoinindex.com/apiservice
worldweather-key;World Weather Online API key;worldweather;a31;;www.worldweatheronline.com/weather-api/api/docs/
wpengine-key;WP Engine API key;wpengine wpe;w24-64;;wpengineapi.com/
wrike-key;Wrike API key;wrike;'ey' [0-9A-Za-z._-]333;;developers.wrike.com/
yandex-key;Yandex API key;yandex;[0-9A-Za-z.]83;;yandex.com/dev/dictionary
yelp-key;Yelp API key;yelp;[0-9A-Za-z._-]128;;docs.developer.yelp.com/docs/places-authentication
youneedabudget-key;YNAB (You Need A Budget) API key;youneedabudget;h64;;api.ynab.com/
yousign-key;Yousign API key;yousign;a32;;developers.yousign.com/
youtube-key;YouTube API key;youtube;u14;;developers.google.com/youtube/registering_an_application
youtube-key-2;YouTube API key;youtube;u39;;^
youtube-key-3;YouTube API key;youtube;[0-9A-Za-z-]24;;^
zai-key;Z.ai API key;zai glm~;h32 '.' w16;;docs.z.ai/
zendesk-token;Zendesk API token;zendesk;w40;;developer.zendesk.com/api-reference/
zenkit-key;Zenkit API key;zenkit;w8 '-' w32;;base.zenkit.com/docs/api/overview/introduction
zenrows-key;ZenRows API key;zenrows;h40;;docs.zenrows.com/
zenscrape-key;Zenscrape API key;zenscrape;uuid;;zenscrape.com/documentation/
zenserp-key;Zenserp API key;zenserp;[a-z0-9-]36;;app.zenserp.com/documentation
zeplin-key;Zeplin API key;zeplin;[0-9A-Za-z-]350-400;;docs.zeplin.dev/
zerobounce-key;ZeroBounce API key;zerobounce;a32;;www.zerobounce.net/api
zerotier-key;ZeroTier API key;zerotier;w32;;docs.zerotier.com/
zhipu-key;Zhipu API key;zhipu;h32 '.' w16;;docs.bigmodel.cn/
zipcode-key;ZipCodeAPI key;zipcodeapi zipcode;w64;;www.zipcodeapi.com/API
zipcodebase-key;Zipcodebase API key;zipcodebase;uuid;;app.zipcodebase.com/documentation
zoho-secret;Zoho client secret;zoho;h42;;www.zoho.com/accounts/protocol/oauth.html
zonkafeedback-token;ZonkaFeedback API token;zonka zonkafeedback;w36;;apidocs.zonkafeedback.com/
zulip-api-key;Zulip bot or user API key;zulip;w32;;zulip.com/api/api-keys
`;

// src/rules/services/index.ts
var SERVICE_ROWS = [ROWS, ROWS2, ROWS3, ROWS4, ROWS5, ROWS6, ROWS7];

// src/scan/entropy/service/keywords.ts
var KEYWORD_ROWS = JSON.parse('{"abuseipdb":[0],"adafruit":[1],"adafruitio":[1],"adobe":[2,3],"adobeioproduct":[2],"adobeio":[3],"ai21":[4],"ai21studio":[4],"airbrake":[5],"airtable":[6],"airvisual":[7],"aiven":[8],"alchemy":[9,10],"algolia":[11,12],"alibaba":[13],"aliyun":[13],"alibabacloud":[13],"amplitude":[14],"anypoint":[15],"apollo":[16],"appcenter":[17],"appcues":[18,19],"appointedd":[20],"appoptics":[21],"appsynergy":[22],"artifactory":[23,321],"jfrog":[23,321],"bintray":[23,321],"xray":[23,321],"asana":[24,25,26,27],"assemblyai":[28],"atera":[29],"atlassian":[30,31,322],"confluence":[31,322],"audd":[32],"auth0":[33],"autoklose":[34],"autopilot":[35],"aviationstack":[36],"aws":[37],"awsaccount":[37],"axonaut":[38],"ayrshare":[39],"azureclient":[40],"armclient":[40],"azureadclient":[40],"apim":[41],"ocpapim":[41],"azureapim":[41],"adopat":[42],"azuredevops":[42,43],"azuredevopsextpat":[42],"vsts":[42],"azure":[43,44],"openai":[44],"azureopenai":[44],"bannerbear":[45],"baremetrics":[46,47],"baseten":[48],"beamer":[49],"beebole":[50],"besnappy":[51],"besttime":[52,53],"betterstack":[54],"bitbar":[55],"bitbucket":[56,57],"atlassianbitbucket":[56,57],"bitcoinaverage":[58],"bitfinex":[59],"bitly":[60,61],"bitmex":[62,63],"bitrise":[64],"bittrex":[65],"bitwardenoauth2access":[66],"bitwarden":[66],"blazemeter":[67],"runscope":[67],"blitapp":[68],"blocknative":[69],"blogger":[70],"blynk":[71,72],"bombbomb":[73],"boostnote":[74],"borgbase":[75],"boxclient":[76],"boxapi":[76],"boxdeveloper":[76],"boxcom":[76],"brandfetch":[77],"browserstack":[78],"browserstackkey":[78],"browshot":[79],"bscscan":[80],"buddyns":[81],"budibase":[82],"bugherd":[83],"bugsnag":[84],"bulbul":[85],"buttercms":[86],"calendarific":[87],"calorieninja":[88],"campayn":[89],"canny":[90],"cannyio":[90],"canva":[91],"capsulecrm":[92],"carboninterface":[93],"censys":[94,95],"centralstationcrm":[96],"chartmogul":[97],"chatbot":[98],"chatfuel":[99],"chec":[100],"commercejs":[100],"checklyhq":[101],"cicero":[102],"circleci":[103],"circle":[103],"circleciproject":[103],"meraki":[104],"ciscomeraki":[104],"civo":[105],"clarifai":[106],"clay":[107],"clearbit":[108],"clickhouse":[109],"clickhousecloud":[109],"cliengo":[110],"clockify":[111],"cloudflare":[112,113,114,115],"xauthkey":[113],"cloudflareglobal":[115],"cloudimage":[116],"cloudinary":[117,118,119],"cloudmersive":[120],"cloudplan":[121],"cloudsight":[122],"cloudsmith":[123],"cloverly":[124],"clustdoc":[125],"coda":[126],"codacy":[127],"codeclimate":[128,129],"testreporterid":[128],"codeclimatetestreporter":[128],"codecov":[130,131],"codemagic":[132],"codequiry":[133],"cohere":[134],"coapikey":[134],"coinapi":[135],"coin":[135],"coinbase":[136,137,138],"coinbasecdp":[137],"coinlayer":[139],"coinlib":[140],"collect2":[141],"collect":[141],"column":[142],"configcat":[143],"confluent":[144,145,146],"ccloud":[144,146],"cpdev":[144,146],"kafka":[144,146],"contentful":[147,148],"contentfuldelivery":[148],"conversiontools":[149],"convertapi":[150,151],"convert":[150],"convertkit":[152],"couchbase":[153],"capella":[153],"couchbasecapella":[153],"countrylayer":[154],"courier":[155],"coveralls":[156],"craftmypdf":[157],"crowdin":[158],"cryptocompare":[159],"currencyfreaks":[160],"currencylayer":[161],"currencyscoop":[162],"currentsapi":[163],"currents":[163],"customerio":[164,165],"customeriotracking":[164],"cypress":[166],"cypressrecordkey":[166],"cypressrecord":[166],"daily":[167],"dailyco":[167],"dandelion":[168],"dareboost":[169],"databox":[170],"datadog":[171,172,173],"ddapikey":[171],"ddappkey":[172],"ddapplicationkey":[172],"datagov":[174],"debounce":[175],"deepai":[176],"deepgram":[177],"delighted":[178],"detectify":[179],"detectlanguage":[180],"deviantart":[181,182],"dfuse":[183],"diffbot":[184],"diggernaut":[185],"discord":[186,187,188],"disqus":[189],"ditto":[190],"django":[191],"djangoproject":[191],"dronahq":[192],"drone":[193],"droneci":[193],"dropbox":[194,195],"dropboxapp":[196],"duo":[197,198],"dwolla":[199],"dynalist":[200],"dyspatch":[201],"eagleeyenetworks":[202],"edenai":[203],"elastic":[204],"elasticemail":[204],"enigma":[205],"envoy":[206],"eraser":[207],"ethereum":[208,540],"wallet":[208,540],"polymarket":[208,485],"ethprivatekey":[208],"ethereumprivatekey":[208],"etherscan":[209],"ethplorer":[210],"etsy":[211,212],"etsyopen":[212],"eventbrite":[213],"everhour":[214],"exa":[215],"exaai":[215],"exchangerate":[216],"exchangerateapi":[216],"exchangerates":[217],"exchangeratesapi":[217],"exoscale":[218],"extractorapi":[219],"extractor":[219],"facebook":[220,221],"fb":[220,221],"fal":[222],"falai":[222],"fastforex":[223],"fastly":[224],"feedier":[225],"fetchrss":[226],"fibery":[227],"figma":[228],"xfigmatoken":[228],"fileio":[229,230],"finage":[231,232],"financialmodelingprep":[233],"findl":[234],"finicity":[235,236],"finnhub":[237],"fixer":[238],"fixerio":[238],"flatio":[239],"fleetbase":[240],"flblive":[240],"flickr":[241],"flightapi":[242],"flight":[242],"float":[243],"formcraft":[244],"foursquare":[245],"frameio":[246],"freemius":[247],"freshbooks":[248],"freshdesk":[249],"front":[250],"fulcrum":[251],"fullstory":[252],"fxmarket":[253],"gcp":[254],"geckoboard":[255],"gemini":[256],"geoapify":[257],"geocode":[258],"geocodify":[259],"ipifi":[260],"geoipifi":[260],"getgeoapi":[261],"getgeo":[261],"getgist":[262],"gist":[262],"getresponse":[263],"gitalk":[264],"gitea":[265],"github":[266,267],"gh":[267],"gitter":[268],"glassnode":[269],"gocardless":[270],"goodday":[271],"google":[272],"graphhopper":[273],"greptile":[274],"groove":[275],"groovehq":[275],"gtmetrix":[276],"guardian":[277,278],"gumroad":[279,280],"gyazo":[281],"happyscribe":[282],"harvest":[283],"hellosign":[284],"helpcrunch":[285],"helpscout":[286],"hereapi":[287],"heroku":[288],"hiveage":[289],"holidayapi":[290],"holistic":[291],"honeycomb":[292],"xhoneycombteam":[292],"html2pdf":[293],"hubspot":[294],"hubapi":[294],"humanity":[295],"hunter":[296],"hybiscus":[297],"ibm":[298,300,301],"ibmcloud":[298,301],"bluemix":[298],"cloudant":[299],"ibmcloudant":[299],"ibmcloudobjectstorage":[300],"iconfinder":[302],"iexcloud":[303],"imagekit":[304,305],"imagga":[306],"impala":[307],"influx":[308],"influxdb":[308],"infomaniak":[309],"infura":[310],"insightly":[311],"instabot":[312],"instantly":[313],"intercom":[314,315],"interseller":[316],"intrinio":[317],"iterable":[318],"jenkins":[319,320],"crumb":[319,320],"jfrogidentity":[321],"jira":[322],"jiraconfluencepat":[323],"jotform":[324],"jumpcloud":[325],"jupiterone":[326],"juro":[327],"kagi":[328],"karma":[329],"karmacrm":[329],"keen":[330,331],"keenio":[330,331],"moonshot":[332,333],"kimi":[332,333],"moonshotai":[332],"kling":[334,335],"klingai":[334,335],"klipfolio":[336],"knapsackpro":[337],"kontent":[338],"kraken":[339,340,341],"kucoin":[342,343],"kylas":[344],"languagelayer":[345],"lark":[346,347,348],"larksuite":[346,348],"feishu":[346,347,348],"larkfeishu":[347],"launchdarkly":[349,350],"leadfeeder":[351],"lemlist":[352],"lessannoyingcrm":[353],"lighton":[354],"paradigm":[354],"lightonparadigm":[354],"linechannel":[355],"linenotify":[355,424],"linemessaging":[355],"linebot":[355],"linear":[356],"linkedin":[357,358,359],"linkpreview":[360],"loadmill":[361],"lob":[362],"loggly":[363],"loginradius":[364],"logz":[365],"logzio":[365],"lokalise":[366],"looker":[367,368],"loyverse":[369],"lunchmoney":[370],"madkudu":[371],"magnetic":[372],"mailboxlayer":[373],"mailerlite":[374],"mailgun":[375,376],"mailjet":[377,378],"mailjetsms":[378],"mailmodo":[379],"mailsac":[380],"mandrill":[381],"mapquest":[382],"marketstack":[383],"mattermost":[384,385],"mavenlink":[386],"mediastack":[387],"meistertask":[388],"mesibo":[389],"messagebird":[390,391],"metrilo":[392],"mindmeister":[393],"miro":[394,395],"mistral":[396],"mistralai":[396],"mixmax":[397],"mixpanel":[398],"moderation":[399],"moonclerk":[400],"moosend":[401],"moralis":[402],"mux":[403,404],"myintervals":[405],"nasa":[406],"nasdaq":[407],"nasdaqdatalink":[407],"netlify":[408,409],"newrelic":[410,411,412,413],"newsapi":[414],"news":[414],"newscatcher":[415],"nexmo":[416],"nftport":[417],"ngrok":[418,419,420],"nicereply":[421],"nimble":[422],"noticeable":[423],"notify":[424],"nozbe":[425],"nozbeteams":[425],"nuget":[426],"numverify":[427],"ngc":[428],"nvidia":[428],"nvidiangc":[428],"nylas":[429],"nytimes":[430],"newyorktimes":[430],"oanda":[431],"okta":[432],"ssws":[432],"ollama":[433],"omnisend":[434],"onelogin":[435],"onesignal":[436],"onfleet":[437],"oopspam":[438],"opencagedata":[439],"openuv":[440],"openweather":[441],"pyowm":[441],"owm":[441],"openweathermap":[441],"opsgenie":[442],"optimizely":[443],"overloop":[444],"ovh":[445,446],"owlbot":[447],"packagecloud":[448],"pagerduty":[449],"pandadoc":[450],"pandascore":[451],"paralleldots":[452],"parseur":[453],"particleio":[454],"partnerstack":[455],"pastebin":[456],"paydirtapp":[457],"paymoapp":[458],"paymongo":[459],"paypal":[460,461,462],"pdflayer":[463],"pdfshift":[464],"pendo":[465],"peopledatalabs":[466],"pepipost":[467],"netcore":[467],"percy":[468],"phraseapp":[469],"pinata":[470,471],"pinecone":[472],"pipedream":[473],"pipedrive":[474],"pivotal":[475],"pivotaltracker":[475],"pixabay":[476],"plaid":[477,478],"planyo":[479],"plivo":[480,481],"podio":[482],"pollsapi":[483],"polls":[483],"polygon":[484],"positionstack":[486],"postageapp":[487],"postmark":[488],"powrbot":[489],"privacycom":[490],"privateai":[491],"prodpad":[492],"prospect":[493],"prospectcrm":[493],"protocols":[494],"protocolsio":[494],"proxycrawl":[495],"purestake":[496],"pushbullet":[497],"pusher":[498],"pusherchannels":[498],"pusherchannel":[498],"qase":[499],"qualaroo":[500],"qubole":[501],"railway":[502],"rapidapi":[503],"rapid":[503],"raventools":[504],"rawg":[505],"razorpay":[506],"reachmail":[507],"rebrandly":[508],"recaptcha":[509],"refiner":[510],"rentman":[511],"replyio":[512],"requestfinance":[513],"restpack":[514],"revai":[515,516],"ringcentral":[517],"ritekit":[518],"rocketreach":[519],"rockset":[520],"route4me":[521],"runrunit":[522,523],"salescookie":[524],"salesflare":[525],"sanity":[526],"sauce":[527],"saucelabs":[527,528],"scale":[529],"scaleai":[529],"scaleway":[530],"scrapeowl":[531],"scraperapi":[532],"scraper":[532],"scraperbox":[533],"scrapestack":[534],"scrapingant":[535],"scrapingbee":[536],"screenshotapi":[537],"screenshot":[537],"screenshotlayer":[538],"scrutinizer":[539],"scrutinizerci":[539],"secp256k1":[540],"securitytrails":[541],"segment":[542],"selectpdf":[543],"semaphore":[544],"sendbird":[545,546,547],"sentry":[548],"serphouse":[549],"serpstack":[550],"sherpadesk":[551],"shipday":[552],"shodan":[553],"shortcutapitoken":[554],"shortcutapikey":[554],"clubhouseapitoken":[554],"shotstack":[555],"shutterstock":[556,557],"signalwire":[558,559],"signaturit":[560],"signupgenius":[561],"sigopt":[562],"simfin":[563],"simplesat":[564],"simvoly":[565],"skrapp":[566],"skrapio":[566],"skrappio":[566],"smartsheets":[567],"snipcart":[568],"snowflake":[569],"sftoken":[569],"snyk":[570],"softlayer":[571],"slapikey":[571],"ibmsoftlayer":[571],"sonar":[572,573],"sonarcloud":[572],"sonarqube":[573],"sonarlogin":[573],"sparkpost":[574],"speechtext":[575],"speechtextai":[575],"splunk":[576],"splunkobservability":[576],"spoonacular":[577],"sportsmonk":[578],"spotify":[579],"squarespace":[580],"sslmate":[581],"statuscake":[582],"statuspage":[583,584],"atlassianstatuspage":[583],"statuspal":[585],"stitchdata":[586],"stockdata":[587],"storecove":[588],"stormboard":[589],"stormglass":[590],"strava":[591],"streak":[592],"sumo":[593,594],"sumologic":[593,594],"supernotes":[595],"surveybot":[596],"surveysparrow":[597],"survicate":[598],"swiftype":[599],"tableau":[600],"tatum":[601],"tatumio":[601],"taxjar":[602],"technicalanalysisapi":[603],"technicalanalysis":[603],"tefter":[604],"telegram":[605],"teletype":[606],"telnyx":[607],"terraform":[608],"terraformcloud":[608],"testingbot":[609],"oddsapi":[610],"theoddsapi":[610],"theodds":[610],"thingsboard":[611],"provisiondevicekey":[611],"provisiondevicesecret":[611],"thousandeyes":[612],"ticketmaster":[613],"tiingo":[614],"timecamp":[615],"timezoneapi":[616],"timezone":[616],"tly":[617],"tmetric":[618],"todoist":[619],"toggl":[620],"toggltrack":[620],"tomtom":[621],"otp":[622],"totp":[622],"2fa":[622],"mfa":[622],"otpauth":[622],"tradier":[623],"transferwise":[624],"travelpayouts":[625],"travis":[626],"travisci":[626],"trello":[627,628],"twelvedata":[629],"twilio":[630],"twitch":[631],"twitter":[632,633,634,635,636,637,638],"consumer":[633],"tyntec":[639],"typeform":[640],"typetalk":[641,642],"uclassify":[643],"unplu":[644],"unplugg":[644],"unsplash":[645],"upcdatabase":[646],"uplead":[647],"uploadcare":[648],"upstage":[649],"upstash":[650],"redisresttoken":[650],"uptimerobot":[651],"upwave":[652],"userflow":[653],"userstack":[654],"vagrant":[655],"vagrantcloud":[655],"vast":[656],"vastai":[656],"vatlayer":[657],"approle":[658],"vault":[658,659,660,661],"hashicorp":[659,660,661],"xvaulttoken":[661],"unseal":[662],"vbout":[663],"vercel":[664],"verimail":[665],"veriphone":[666],"versioneye":[667],"virustotal":[668],"visualcrossing":[669],"voicegain":[670],"voodoosms":[671],"vpnapi":[672],"vultr":[673],"vyte":[674],"wakatime":[675],"walkscore":[676],"wandb":[677],"weightsandbiases":[677],"weightsbiases":[677],"weatherbit":[678],"weatherstack":[679],"webex":[680],"ciscospark":[680],"webflow":[681],"webscraper":[682],"webscraping":[683],"whoxy":[684],"wistia":[685],"wiz":[686,687],"worksnaps":[688],"workstack":[689],"worldcoinindex":[690],"worldweather":[691],"wpengine":[692],"wpe":[692],"wrike":[693],"yandex":[694],"yelp":[695],"youneedabudget":[696],"yousign":[697],"youtube":[698,699,700],"zai":[701],"glm":[701],"zendesk":[702],"zenkit":[703],"zenrows":[704],"zenscrape":[705],"zenserp":[706],"zeplin":[707],"zerobounce":[708],"zerotier":[709],"zhipu":[710],"zipcodeapi":[711],"zipcode":[711],"zipcodebase":[712],"zoho":[713],"zonka":[714],"zonkafeedback":[714],"zulip":[715]}');

// src/scan/entropy/service/shape.ts
var CLASSES = {
  d: { set: "[0-9]", bits: 3.3, words: "digits" },
  h: { set: "[0-9a-fA-F]", bits: 4, words: "hexadecimal characters" },
  x: { set: "[A-Z2-7]", bits: 5, words: "base32 characters" },
  a: { set: "[0-9a-z]", bits: 5.1, words: "lower-case letters and digits" },
  A: { set: "[0-9A-Z]", bits: 5.1, words: "upper-case letters and digits" },
  l: { set: "[A-Za-z]", bits: 5.7, words: "letters" },
  w: { set: "[0-9A-Za-z]", bits: 5.9, words: "base62 characters" },
  v: { set: "[0-9A-Za-z_]", bits: 5.9, words: "letters, digits and _" },
  u: { set: "[0-9A-Za-z_=-]", bits: 6, words: "base64url characters" },
  b: { set: "[0-9A-Za-z+/=]", bits: 6, words: "base64 characters" },
  p: { set: "[!-~]", bits: 6.6, words: "printable characters" }
}, BRACKET_BITS = 5.95, UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", PART = /^(?:([a-zA-Z]|\[[^\]]{1,40}\])(\d{1,4})(?:-(\d{1,4}))?)$/;
function parseShape(text) {
  let parts = text.split(" ").map(parsePart);
  return {
    pattern: new RegExp(`^${parts.map(({ source }) => source).join("")}$`),
    fixed: parts.every(({ fixed }) => fixed),
    prefixed: text.startsWith("'"),
    width: Math.max(...parts.map(({ bits }) => bits))
  };
}
function describeShape(text) {
  return text.split(" ").map(describePart).join(", ");
}
function parsePart(text) {
  if (text === "uuid") return { source: UUID, fixed: !0, bits: 4 };
  if (text.startsWith("'")) return { source: `(?:${literals(text).map(escaped).join("|")})`, fixed: !0, bits: 0 };
  let { set, bits, least, most } = readClass(text);
  return { source: `${set}{${least}${most === least ? "" : `,${most}`}}`, fixed: most === least, bits };
}
function describePart(text, index) {
  if (text === "uuid") return "a UUID";
  if (text.startsWith("'")) return `${index === 0 ? "prefix " : ""}${literals(text).join(" or ")}`;
  let { words, least, most } = readClass(text);
  return `${least}${most === least ? "" : ` to ${most}`} ${words}`;
}
function readClass(text) {
  let [, name = "", least = "", most = least] = PART.exec(text) ?? [], known = CLASSES[name] ?? (name.startsWith("[") ? { set: name, bits: BRACKET_BITS, words: `characters of ${name}` } : void 0);
  if (known === void 0) throw new SyntaxError(`no part of a shape: ${text}`);
  return { ...known, least: Number(least), most: Number(most) };
}
var literals = (text) => text.slice(1, -1).split("'/'"), escaped = (literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// src/scan/entropy/service/rows.ts
var table, services = [], shapes = /* @__PURE__ */ new Map();
function allServices() {
  return rows().map((_, at) => serviceAt(at));
}
function serviceIds() {
  return SERVICE_ROWS.flatMap((rows2) => [...rows2.matchAll(/^[^;\n]{1,80}(?=;)/gm)].map(([id]) => id));
}
function servicesNamed(word) {
  return Object.hasOwn(KEYWORD_ROWS, word) ? KEYWORD_ROWS[word].map(serviceAt) : [];
}
function shapeOf(service) {
  let shape = shapes.get(service) ?? parseShape(service.shape);
  return shapes.set(service, shape), shape;
}
function rows() {
  return table ??= SERVICE_ROWS.flatMap((each) => each.trim().split(`
`)), table;
}
function serviceAt(at) {
  let known = services[at];
  if (known !== void 0) return known;
  let docs = docsAt(at), service = parseRow(rows()[at].split(";"), docs === "" ? null : `https://${docs}`);
  return services[at] = service, service;
}
function docsAt(at) {
  let docs = rows()[at]?.split(";")[5] ?? "";
  return docs === "^" ? docsAt(at - 1) : docs;
}
function parseRow(cells, docs) {
  let [id = "", title = "", keywords = "", shape = "", severity = ""] = cells;
  return {
    id,
    title,
    keywords: keywords.split(" ").map((word) => ({ word: word.replace("~", ""), common: word.endsWith("~") })),
    shape,
    severity: severity === "" ? "medium" : severity,
    links: { revoke: null, docs }
  };
}

export {
  describeShape,
  allServices,
  serviceIds,
  servicesNamed,
  shapeOf
};
