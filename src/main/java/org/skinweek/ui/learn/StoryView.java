package org.skinweek.ui.learn;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** The pore story, one page at a time; the ways to the page before and after it stay where they are. */
final class StoryView extends VBox {
    private final LearnViewModel model;
    private final PageContext context;
    private final Words words;
    private final VBox page = new VBox();
    private final Button previous;
    private final Button next;
    private final Label count = TextLabels.of("", "note");
    private @Nullable StoryChapter shown;
    private @Nullable OftenTable shownFor;

    StoryView(LearnViewModel model, PageContext context) {
        this.model = model;
        this.context = context;
        this.words = context.words();
        getStyleClass().add("story");
        page.getStyleClass().add("story");
        previous = new ActionButton("", () -> model.story().turnBack(), "quiet", "story-turn");
        previous.setGraphic(FeatherIcons.of(Feather.CHEVRON_LEFT, "directional"));
        previous.setId("story-previous");
        next = new ActionButton("", model::turn, "quiet", "story-turn", "story-next");
        next.setGraphic(FeatherIcons.of(Feather.CHEVRON_RIGHT, "directional", "accent-icon"));
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.setId("story-next");
        HBox foot = new HBox(8, previous, new FlexibleSpace(), count, new FlexibleSpace(), next);
        foot.setAlignment(Pos.CENTER_LEFT);
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(page, foot);
    }

    /**
     * Shows a page in place of the one before; what shows already stays as it was left.
     *
     * @param often what the user owns, of which the page says what it means for it
     */
    void show(StoryChapter chapter, OftenTable often) {
        if (chapter == shown && often.equals(shownFor)) {
            return;
        }
        shown = chapter;
        shownFor = often;
        List<Node> cards = new ChapterContent(model, context).of(chapter, often);
        page.getChildren().setAll(cards);
        page.setAccessibleText(words.textOf("learn.chapter.", chapter));
        count.setText(words.text("learn.story.page", chapter.number(), StoryChapter.values().length));
        previous.setVisible(chapter.previous().isPresent());
        previous.setText(words.textOf("learn.chapter.", chapter.previous().orElse(chapter)));
        next.setText(words.text(
                "learn.story.next",
                chapter.next()
                        .map(after -> words.textOf("learn.chapter.", after))
                        .orElseGet(() -> words.text("learn.tab.beliefs"))));
    }
}
