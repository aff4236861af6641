/** English words that carry grammar, not content: sharing them says next to nothing. */

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any no every each either neither both all many much more most few less least ' +
    'several such own other another same enough i me my mine myself you your yours yourself he him his himself she her ' +
    'hers herself it its itself we us our ours ourselves they them their theirs themselves one ones who whom whose which ' +
    'what whatever where when why how there here then thus so too also as than and or but nor yet if unless whether ' +
    'because since while whereas although though until till once after before during of in on at by for with without ' +
    'within from to into onto out off up down over under above below between among against about around across along ' +
    'behind beyond through throughout toward towards upon via per despite amid except like near not never only just even ' +
    'still already again ever always often very quite rather almost nearly about is am are was were be been being has ' +
    'have had having do does did doing done will would shall should can could may might must ought cannot ' +
    "aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't shouldn't wasn't weren't won't wouldn't " +
    "i'm i've i'd i'll you're you've you'll he'd he'll she'd she'll it'd it'll we're we've we'd we'll they're they've they'd " +
    "they'll that'd there'd said says say tell tells told add adds added according spokesman spokeswoman spokesperson " +
    'reporter reporters'
  ).split(' '),
);
