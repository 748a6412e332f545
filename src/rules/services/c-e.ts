/** The columns are explained in index.ts. */
export const ROWS = String.raw`
calendarific-key;Calendarific API key;calendarific;w32
calorieninja-key;CalorieNinja API key;calorieninja;w40
campayn-key;Campayn API key;campayn;a64
cannyio-key;CannyIo API key;canny~ cannyio;uuid
canva-client-id;Canva client id;canva;'OC-' u8-16;info
capsulecrm-key;CapsuleCRM API key;capsulecrm;[0-9A-Za-z._-]64
carboninterface-key;CarbonInterface API key;carboninterface;w21
censys-key;Censys API key;censys;w32
censys-key-2;Censys API key;censys;[a-z0-9-]36
centralstationcrm-key;CentralStationCRM API key;centralstationcrm;a30
chartmogul-key;ChartMogul API key;chartmogul;a32
chatbot-key;Chatbot API key;chatbot~;v32
chatfuel-key;Chatfuel API key;chatfuel;w128
checio-key;Chec (Commerce.js) API key;chec commercejs;'pk_' a45;info
checklyhq-key;ChecklyHQ API key;checklyhq;a32
cicero-key;Cicero API key;cicero~;a40
circleci-token;CircleCI Project API token;circleci circle~ circleciproject;h40;;https://git-scm.com/book/en/v2/Git-Tools-Revision-Selection
ciscomeraki-key;Cisco Meraki API key;meraki ciscomeraki;h40;;https://developer.cisco.com/meraki/api-v1/overview/
civo-key;Civo API key;civo;w50
clarifai-key;Clarifai API key;clarifai;h32-36;;https://clarifai.com/developer/guide/authentication
clay-key;Clay API key;clay~;h20;;https://university.clay.com/docs/http-api-integration-overview
clearbit-key;Clearbit API key;clearbit;[a-z0-9_]35
clickhouse-key;ClickHouse Cloud key id;clickhouse clickhousecloud;w20
cliengo-key;Cliengo API key;cliengo;uuid
clockify-key;Clockify API key;clockify;w48
cloudflare-api-token-legacy;Cloudflare API token (unprefixed);cloudflare;u40;high
cloudflare-global-key-legacy;Cloudflare global API key (unprefixed);cloudflare xauthkey;h37;critical
cloudflare-id;Cloudflare identifier;cloudflare;h32;info
cloudflareglobal-key;Cloudflare global API key;cloudflare cloudflareglobal;h37-45
cloudimage-key;CloudImage API key;cloudimage;[a-z0-9_]30
cloudinary-key;Cloudinary API key;cloudinary;d15
cloudinary-key-2;Cloudinary API key;cloudinary;u27
cloudinary-secret;Cloudinary API secret;cloudinary;w32
cloudmersive-key;Cloudmersive API key;cloudmersive;[a-z0-9-]36
cloudplan-key;Cloudplan API key;cloudplan;[A-Z0-9-]32
cloudsight-key;CloudSight API key;cloudsight;w20-24;;https://cloudsight.docs.apiary.io/#introduction/authentication
cloudsmith-key;Cloudsmith API key;cloudsmith;h40
cloverly-key;Cloverly API key;cloverly;[a-z0-9:_]28
clustdoc-key;ClustDoc API key;clustdoc;w60
coda-key;Coda API key;coda~;uuid
codacy-key;Codacy API key;codacy;w20-24
codeclimate-id;Code Climate test reporter identifier;codeclimate testreporterid codeclimatetestreporter;h64;info;https://github.com/codeclimate/javascript-test-reporter
codeclimate-key;Code Climate API key;codeclimate;h40
codecov-token;Codecov access token;codecov;w32
codecov-token-2;Codecov access token;codecov;[0-9A-Za-z-]36;;https://docs.codecov.com/reference/api-overview
codemagic-key;Codemagic API key;codemagic;v43
codequiry-key;Codequiry API key;codequiry;w64
cohere-key;Cohere API key;cohere coapikey;w40;;https://docs.cohere.com/reference/list-connectors
coin-key;CoinApi API key;coinapi coin;[A-Z0-9-]36
coinbase-key;Coinbase API key;coinbase;[0-9A-Za-z-]32;;https://docs.cloud.coinbase.com/exchange/docs/authorization-and-authentication
coinbase-key-2;Coinbase CDP API key;coinbasecdp coinbase;[0-9a-f-]36
coinbase-token;Coinbase access token;coinbase;u64
coinlayer-key;Coinlayer API key;coinlayer;a32
coinlib-key;Coinlib API key;coinlib;a16
collect-key;Collect2 API key;collect2 collect;uuid
column-api-key;Column API key;column~;'live_'/'test_' w27;high
configcat-key;Configcat key;configcat;u22 '/' u22
confluent-id;Confluent client id;confluent ccloud cpdev kafka~;w16;info;https://docs.confluent.io/cloud/current/access-management/authenticate/api-keys.html
confluent-secret-2;Confluent secret key;confluent;w64
confluent-secret-3;Confluent API secret;confluent ccloud cpdev kafka~;b64;;https://docs.confluent.io/cloud/current/access-management/authenticate/api-keys.html
contentful-token;Contentful delivery API token;contentful;u43-45;;https://www.contentful.com/developers/docs/references/content-delivery-api/
contentfuldelivery-token;Contentful API token;contentful contentfuldelivery;u43
conversiontools-key;ConversionTools API key;conversiontools;'ey' [\w.]157-165
convert-key;ConvertAPI key;convertapi convert;w16
convertapi-secret;ConvertAPI API secret;convertapi;'secret_' w16
convertkit-key;Convertkit API key;convertkit;v22
couchbase-capella-api-key;Couchbase Capella API key secret;couchbase capella~ couchbasecapella;b60-120 [=]0-2;high
countrylayer-key;CountryLayer API key;countrylayer;a32
courier-auth-token;Courier auth token;courier~;'pk_' w4-10 '_' w28;high
coveralls-key;Coveralls API key;coveralls;[0-9A-Za-z-]37;;https://docs.coveralls.io/api-repos-endpoint
craftmypdf-key;CraftMyPDF API key;craftmypdf;w35
crowdin-key;Crowdin API key;crowdin;w80
cryptocompare-key;CryptoCompare API key;cryptocompare;w64
currencyfreaks-key;Currencyfreaks API key;currencyfreaks;a32
currencylayer-key;CurrencyLayer API key;currencylayer;a32;;https://currencylayer.com/documentation
currencyscoop-key;CurrencyScoop API key;currencyscoop;a32
currents-key;CurrentsAPI key;currentsapi currents;u48
customerio-key;Customer.io Tracking API key;customerio customeriotracking;h20;;https://docs.customer.io/integrations/api/#track-api
customerio-key-2;Customer.io app API key;customerio;h32;;https://docs.customer.io/integrations/api/#app-api
cypress-key;Cypress Record key;cypress~ cypressrecordkey cypressrecord;uuid;;https://docs.cypress.io/guides/guides/command-line#cypress-run
dailyco-key;DailyCO API key;daily~ dailyco;h64
dandelion-token;Dandelion API token;dandelion~;a32
dareboost-key;Dareboost API key;dareboost;w60
databox-key;Databox API key;databox;[0-9A-Za-z+=]21;;https://developers.databox.com/docs
datadog-api-key;Datadog API key;datadog ddapikey;h32;high
datadog-app-key;Datadog application key;datadog ddappkey ddapplicationkey;h40;high
datadog-token;Datadog access token;datadog;a40;high;https://docs.datadoghq.com/account_management/api-app-keys/
datagov-key;data.gov API key;datagov;w40;;https://api.data.gov/docs/developer-manual/
debounce-key;Debounce API key;debounce;w13
deepai-key;DeepAI API key;deepai;[a-z0-9-]36
deepgram-key;Deepgram API key;deepgram;h40;;https://developers.deepgram.com/docs/authenticating
delighted-key;Delighted API key;delighted~;w32;;https://app.delighted.com/docs/api
detectify-key;Detectify API key;detectify;a32
detectlanguage-key;DetectLanguage API key;detectlanguage;a32
deviantart-secret;DeviantArt OAuth client secret;deviantart;h32;;https://www.deviantart.com/developers/authentication
deviantart-token;DeviantArt access token;deviantart;w40-80;;https://www.deviantart.com/developers/http/v1/20210526
dfuse-key;dfuse API key;dfuse;'web_' a32
diffbot-key;Diffbot API key;diffbot;a32;;https://docs.diffbot.com/reference/account
diggernaut-key;Diggernaut API key;diggernaut;a40
discord-id;Discord bot id;discord;d18;info
discord-secret;Discord client secret;discord;u32
discord-token;Discord API token;discord;h64
disqus-key;Disqus API key;disqus;w64;;https://disqus.com/api/docs/requests/
ditto-key;Ditto API key;ditto~;uuid '.' w40
django-secret-key;Django SECRET_KEY setting;django djangoproject;p45-67;high
dronahq-key;DronaHQ API key;dronahq;a50
drone-token;Drone CI access token;drone~ droneci;a32;high
dropbox-long-lived-token;Dropbox long-lived access token;dropbox;w11 'AAAAAAAAAA' u43;critical
dropbox-token;Dropbox API token;dropbox;w15
dropboxapp-key;Dropbox app API key;dropboxapp;a15
duo-key;Duo API key;duo~;'DI' A18
duo-key-2;Duo API key;duo~;w40
dwolla-key;Dwolla API key;dwolla;[0-9A-Za-z-]50
dynalist-key;Dynalist API key;dynalist;u128
dyspatch-key;Dyspatch API key;dyspatch;A52
eagleeyenetworks-key;Eagle Eye Networks API key;eagleeyenetworks;w15
edenai-key;EdenAI API key;edenai;w36 '.' w92 '.' v43
elasticemail-key;Elasticemail API key;elastic~ elasticemail;u96
enigma-key;Enigma API key;enigma~;w40
envoy-key;Envoy API key;envoy~;w220
eraser-key;Eraser API key;eraser~;w20;;https://howtorotate.com/docs/tutorials/eraser/
ethereum-private-key;Ethereum-style wallet private key;ethereum wallet~ polymarket ethprivatekey ethereumprivatekey;'0x' h64;critical
etherscan-key;Etherscan API key;etherscan;A34
ethplorer-key;Ethplorer API key;ethplorer;[0-9A-Za-z-]22
etsy-token;Etsy access token;etsy;w24
etsyopen-key;Etsy Open API key;etsy etsyopen;w24 ':' w10-64
eventbrite-key;Eventbrite API key;eventbrite;A20;;https://www.eventbrite.com/platform/docs/authentication
everhour-key;Everhour API key;everhour;h4 '-' h4 '-' h6 '-' h6 '-' h8
exa-key;Exa AI API key;exa~ exaai;uuid;;https://docs.exa.ai/reference/answer
exchangerate-key;ExchangeRateAPI key;exchangerate exchangerateapi;h24
exchangerates-key;ExchangeRatesAPI key;exchangerates exchangeratesapi;a32
exoscale-secret;Exoscale API secret;exoscale;u40-60
extractor-key;ExtractorAPI key;extractorapi extractor;w40
`
