package org.skinweek.ui.welcome;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.skinweek.ui.introduction.StagingTexts;
import org.skinweek.ui.introduction.StartCards;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/**
 * The last screen: what begins now and what later, in an order that can be changed, and the first week of it. The cards
 * stay while the week is planned again for another order.
 */
final class WeekStep extends VBox {
    private final PageContext context;
    private final WelcomeViewModel model;
    private final Words words;
    private final Label title = TextLabels.wrapped("", "page-title");
    private final Label text = TextLabels.wrapped("");
    private final StartCards starts;
    private final Label daysTitle;
    private final ReadOnlyBooleanWrapper staged = new ReadOnlyBooleanWrapper();

    WeekStep(WelcomeViewModel model, PageContext context) {
        this.context = context;
        this.model = model;
        this.words = context.words();
        this.starts = new StartCards(new StagingTexts(words), model);
        this.daysTitle = TextLabels.wrapped(words.text("welcome.week.title"), "section-title");
        getStyleClass().add("week-step");
        model.draftProperty().subscribe(this::show);
    }

    /** What the screen is about. */
    Label title() {
        return title;
    }

    /** True while something begins later than now. */
    ReadOnlyBooleanProperty stagedProperty() {
        return staged.getReadOnlyProperty();
    }

    private void show(Optional<WelcomeViewModel.Draft> draft) {
        staged.set(draft.map(ready -> ready.staging().waits()).orElse(false));
        title.setText(words.text(staged.get() ? "welcome.staged.title" : "welcome.week.title"));
        draft.ifPresent(this::show);
    }

    private void show(WelcomeViewModel.Draft draft) {
        if (draft.products().isEmpty()) {
            text.setText(words.text("welcome.week.none"));
            getChildren().setAll(text);
            return;
        }
        starts.show(draft.staging());
        FirstDays days = new FirstDays(draft, model.settings(), context);
        if (!staged.get()) {
            text.setText(words.text("welcome.week.text"));
            getChildren().setAll(text, days);
            return;
        }
        text.setText(words.text("welcome.staged.text", draft.staging().order().size()));
        if (getChildren().contains(starts)) {
            getChildren().set(getChildren().size() - 1, days); // the cards stay, and focus with them
        } else {
            getChildren().setAll(text, starts, daysTitle, days);
        }
    }
}
