/** The columns are explained in index.ts. */
export const ROWS = String.raw`
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
`
