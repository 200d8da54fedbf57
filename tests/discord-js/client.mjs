// An independent client, unmodified: what it understands of the stand-in is what Discord would have said.
import { ActionRowBuilder, ButtonBuilder, Client, LabelBuilder, ModalBuilder, TextInputBuilder } from 'discord.js';

const client = new Client({
  intents: [1],
  rest: { api: process.env.API },
  allowedMentions: { parse: [] },
  waitGuildTimeout: 50,
});
const say = (word) => console.log(word);
const button = () => [new ActionRowBuilder().addComponents(new ButtonBuilder().setCustomId('go').setLabel('Go').setStyle(1))];

client.once('clientReady', async () => {
  await client.application.commands.set([
    { name: 'ask', description: 'Ask', options: [{ type: 3, name: 'text', description: 'What', required: true, autocomplete: true }] },
    { name: 'form', description: 'Form' },
    { name: 'card', description: 'Card' },
    { name: 'Keep', type: 3 },
  ]);
  say('ready');
});
client.on('shardResume', () => say('resumed'));
client.on('interactionCreate', async (interaction) => {
  if (interaction.isAutocomplete()) {
    await interaction.respond([{ name: interaction.options.getFocused() + '!', value: 'x' }]);
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({ content: 'kept ' + interaction.targetMessage.content });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply({ content: interaction.fields.getTextInputValue('what'), flags: 64 });
  } else if (interaction.isButton()) {
    await interaction.update({ content: 'gone', components: [] });
  } else if (interaction.commandName === 'form') {
    const input = new TextInputBuilder().setCustomId('what').setStyle(1);
    await interaction.showModal(new ModalBuilder().setCustomId('m').setTitle('Form')
      .addLabelComponents(new LabelBuilder().setLabel('What').setTextInputComponent(input)));
  } else if (interaction.commandName === 'card') {
    await interaction.reply({ content: 'card', components: button() });
  } else {
    await interaction.deferReply({ flags: 64 });
    await interaction.editReply({ content: 'heard ' + interaction.options.getString('text') });
    await interaction.followUp({ content: 'more', flags: 64 });
  }
});
client.on('error', (error) => say('error ' + error.message));
process.on('unhandledRejection', (error) => say('rejected ' + error.message));
await client.login(process.env.TOKEN);
