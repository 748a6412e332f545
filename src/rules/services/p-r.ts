/** The columns are explained in index.ts. */
export const ROWS = String.raw`
packagecloud-key;PackageCloud API key;packagecloud;h48;;https://packagecloud.io/docs/api
pagerduty-api-key;PagerDuty REST API user token;pagerduty;'u+' u18;high;https://developer.pagerduty.com/api-reference/4555ca1c983d0-get-the-current-user
pandadoc-key;PandaDoc API key;pandadoc;w40;;https://developers.pandadoc.com/reference/using-api-keys
pandascore-key;PandaScore API key;pandascore;u51
paralleldots-key;ParallelDots API key;paralleldots;w43
parseur-key;Parseur API key;parseur;h40
particleio-token;particle.io access token;particleio;w40;;https://docs.particle.io/reference/cloud-apis/api/
partnerstack-key;PartnerStack API key;partnerstack;w64
pastebin-key;Pastebin API key;pastebin;v32
paydirtapp-key;Paydirtapp API key;paydirtapp;a32
paymoapp-key;Paymoapp API key;paymoapp;w44
paymongo-key;PayMongo API key;paymongo;v32
paypal-id;PayPal OAuth client id;paypal;'a' u59;info
paypal-id-2;PayPal OAuth client id;paypal;'A' u78-99;info
paypal-secret;PayPal OAuth secret;paypal;[0-9A-Za-z._-]44-80
pdflayer-key;PdfLayer API key;pdflayer;a32;;https://pdflayer.com/documentation
pdfshift-key;PdfShift API key;pdfshift;h32
pendo-key;Pendo integration key;pendo~;w32-64;;https://engageapi.pendo.io/
peopledatalabs-key;PeopleDataLabs API key;peopledatalabs;a64
pepipost-key;Pepipost API key;pepipost netcore;w32
percy-key;Percy API key;percy~;h64
phrase-key;Phrase API key;phraseapp;a64
pinata-key;Pinata API key;pinata~;a64
pinata-key-2;Pinata API key;pinata~;a20
pinecone-key;Pinecone API key;pinecone;uuid
pipedream-key;Pipedream API key;pipedream;a32
pipedrive-key;Pipedrive API key;pipedrive;w40
pivotaltracker-key;Pivotaltracker API key;pivotal~ pivotaltracker;a32
pixabay-key;Pixabay API key;pixabay;[a-z0-9-]34
plaid-id;Plaid client id;plaid;w24;info;https://plaid.com/docs/api/institutions/
plaid-secret;Plaid secret;plaid;w30;;https://plaid.com/docs/api/institutions/
planyo-key;Planyo API key;planyo;a62
plivo-id;Plivo identifier;plivo;'MA' w18;info
plivo-token;Plivo token;plivo;u40
podio-key;Podio API key;podio;a32
polls-key;PollsAPI key;pollsapi polls;A28
polygon-key;Polygon API key;polygon~;w32
polymarket-key;Polymarket API key;polymarket;uuid
positionstack-key;PositionStack API key;positionstack;v32
postageapp-key;PostageApp API key;postageapp;w32
postmark-token;Postmark server token;postmark;uuid;;https://postmarkapp.com/developer/api/overview
powrbot-key;Powrbot API key;powrbot;w40
privacy-key;Privacy API key;privacycom;uuid
private-ai-token;Private AI API token;privateai;a32
prodpad-key;Prodpad API key;prodpad;h64
prospectcrm-key;ProspectCRM API key;prospect~ prospectcrm;[a-z0-9-]32;;https://api-batch-v1.prospect365.com/docs
protocolsio-key;Protocols.io API key;protocols~ protocolsio;a64
proxycrawl-key;ProxyCrawl API key;proxycrawl;v22
purestake-key;Purestake API key;purestake;w40
pushbullet-key;PushBullet API key;pushbullet;[\w.]34
pusherchannel-key;Pusher Channels API key;pusher~ pusherchannels pusherchannel;a20
qase-key;Qase API key;qase;w40
qualaroo-key;Qualaroo API key;qualaroo;[0-9A-Za-z=]64
qubole-key;Qubole API key;qubole;a64
railway-token;Railway API / project token;railway~;uuid;high
rapid-key;RapidAPI key;rapidapi rapid;u50;;https://docs.rapidapi.com/docs/configuring-api-security
raven-key;Raven API key;raventools;[A-Z0-9-]16
rawg-key;RAWG API key;rawg;a32
razorpay-secret;Razorpay key secret;razorpay;w24
reachmail-key;ReachMail API key;reachmail;u64
rebrandly-key;Rebrandly API key;rebrandly;v32
recaptcha-key;Google reCAPTCHA site or secret key;recaptcha;'6L' [c-f]1 u37
refiner-key;Refiner API key;refiner~;uuid
rentman-key;Rentman API key;rentman;'ey' w34 '.ey' [0-9A-Za-z._-]250-300
replyio-key;Reply.io API key;replyio;w24;;https://apidocs.reply.io/#introduction
requestfinance-key;RequestFinance API key;requestfinance;w7 '-' w7 '-' w7 '-' w7
restpack-key;Restpack API key;restpack;w48
rev-key;Rev API key;revai;b27 '='
rev-key-2;Rev API key;revai;[0-9A-Za-z-]27
ringcentral-key;Ringcentral API key;ringcentral;u22
ritekit-key;RiteKit API key;ritekit;h44
rocketreach-key;RocketReach API key;rocketreach;[a-z0-9-]39
rockset-key;Rockset API key;rockset;w64
route4me-key;Route4Me API key;route4me;A32
runrunit-key;Runrunit API key;runrunit;h32
runrunit-key-2;Runrunit API key;runrunit;w18-20
`
