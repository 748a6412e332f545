/** The columns are explained in index.ts. */
export const ROWS = String.raw`
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
`
