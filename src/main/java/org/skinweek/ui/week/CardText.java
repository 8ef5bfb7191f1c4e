package org.skinweek.ui.week;

import java.util.List;
import java.util.Optional;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;

/**
 * All that a card of the board shows and says; a card of which this stays the same stays as it is.
 *
 * @param card what it stands for
 * @param gravest of the flags that it is marked for; empty without any
 * @param tolerated true where it takes part in a caution that the user tolerates
 * @param tooltip what it says under the mouse
 * @param spoken what a screen reader says
 */
record CardText(WeekBoard.Card card, Optional<Severity> gravest, boolean tolerated, String tooltip, String spoken) {
    /**
     * What a card shows.
     *
     * @param flags what it is marked for
     * @param muted the tolerated cautions in which it takes part
     */
    static CardText of(WeekBoard.Card card, List<Flag> flags, List<Flag> muted, WeekTexts texts) {
        String full = card.quiet() ? texts.card(card) : texts.tolerated(texts.card(card), muted);
        String hint = texts.words()
                .text("week.card.hint", full, texts.session(card.placement().session()));
        String flagged = flags.isEmpty() ? hint : texts.flagged(hint, flags);
        return new CardText(
                card,
                WeekFindings.gravest(flags),
                !muted.isEmpty(),
                flags.isEmpty() ? full : texts.flagged(full, flags),
                flags.isEmpty() || card.quiet() ? flagged : texts.words().text("week.card.why", flagged));
    }
}
