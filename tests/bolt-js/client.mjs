// An independent client, unmodified: what it understands of the stand-in is what Slack would have said.
import bolt from '@slack/bolt';

const say = (word) => console.log(word);
const { App, LogLevel, SocketModeReceiver } = bolt;
const clientOptions = { slackApiUrl: process.env.API, retryConfig: { retries: 0 } };
const receiver = new SocketModeReceiver({
  appToken: process.env.APP_TOKEN,
  logLevel: LogLevel.ERROR,
  installerOptions: { clientOptions },
});
const app = new App({ receiver, token: process.env.BOT_TOKEN, logLevel: LogLevel.ERROR, clientOptions });
receiver.client.on('connected', () => say('connected'));

const text = (words) => ({ type: 'plain_text', text: words });
app.command('/ask', async ({ command, ack, respond }) => {
  await ack('noted');
  await respond({ response_type: 'ephemeral', text: 'heard ' + command.text });
});
app.command('/form', async ({ command, ack, client }) => {
  await ack();
  await client.views.open({
    trigger_id: command.trigger_id,
    view: {
      type: 'modal',
      callback_id: 'form',
      private_metadata: command.channel_id,
      title: text('Form'),
      submit: text('Send'),
      blocks: [{ type: 'input', block_id: 'what', label: text('What'), element: { type: 'plain_text_input', action_id: 'typed' } }],
    },
  });
});
app.view('form', async ({ ack, body, view, client }) => {
  const typed = view.state.values.what.typed.value;
  if (typed === 'no') {
    await ack({ response_action: 'errors', errors: { what: 'Not this.' } });
    return;
  }
  await ack();
  await client.chat.postEphemeral({ channel: view.private_metadata, user: body.user.id, text: 'filled in ' + typed });
});
app.command('/card', async ({ command, ack, client }) => {
  await ack();
  await client.chat.postMessage({
    channel: command.channel_id,
    text: 'card',
    blocks: [{ type: 'actions', elements: [{ type: 'button', action_id: 'go', value: 'x', text: text('Go') }] }],
  });
});
app.action('go', async ({ ack, body, client }) => {
  await ack();
  const section = { type: 'section', text: { type: 'mrkdwn', text: 'gone' } };
  await client.chat.update({ channel: body.channel.id, ts: body.message.ts, text: 'gone', blocks: [section] });
});
app.event('app_mention', async ({ event, say: post }) => {
  await post({ text: 'mentioned', thread_ts: event.ts });
});
app.event('app_home_opened', async ({ event, client }) => {
  const section = { type: 'section', text: { type: 'mrkdwn', text: 'at home' } };
  await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [section] } });
});
app.error(async (error) => say('error ' + error.message));
process.on('unhandledRejection', (error) => say('rejected ' + error.message));
await app.start();
