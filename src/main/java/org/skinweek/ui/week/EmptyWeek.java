package org.skinweek.ui.week;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.EmptyState;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.words.Words;

/** What stands in place of the board while there is no product: it leads to the shelf. */
final class EmptyWeek extends EmptyState {
    private EmptyWeek(Words words, Button step) {
        super(Feather.CALENDAR, words.text("week.empty.title"), words.text("week.empty.text"), step);
    }

    static EmptyWeek of(PageContext context) {
        Words words = context.words();
        return new EmptyWeek(
                words,
                new ActionButton(
                        words.text("week.empty.step"), () -> context.navigator().open(PageRoute.SHELF), "accent"));
    }
}
