package org.skinweek.ui.learn;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The pages of the story: a click opens one. */
final class ChapterList extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Words words;
    private final Map<StoryChapter, Button> buttons = new EnumMap<>(StoryChapter.class);

    ChapterList(LearnViewModel model, Words words) {
        this.words = words;
        getStyleClass().addAll("card", "side-card", "chapter-list");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.text("learn.chapters"));
        getChildren().add(TextLabels.wrapped(words.text("learn.chapters"), "section-title"));
        for (StoryChapter chapter : StoryChapter.values()) {
            Label number = TextLabels.of(words.text("learn.chapter.number", chapter.number()), "chapter-number");
            Button button = new Button(words.textOf("learn.chapter.", chapter), number);
            button.getStyleClass().add("chapter-item");
            button.setId("chapter-" + Words.key(chapter));
            button.setWrapText(true);
            button.setAlignment(Pos.CENTER_LEFT);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> model.story().read(chapter));
            buttons.put(chapter, button);
            getChildren().add(button);
        }
    }

    /** Marks the page that is open. */
    void mark(StoryChapter open) {
        buttons.forEach((chapter, button) -> {
            button.pseudoClassStateChanged(OPEN, chapter == open);
            String page = words.text(
                    "learn.chapter.spoken", chapter.number(), buttons.size(), words.textOf("learn.chapter.", chapter));
            button.setAccessibleText(chapter == open ? words.text("learn.chapter.open", page) : page);
        });
    }
}
