package org.skinweek.ui.learn;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.ArticleStory;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The parts of the story beside it, where the window is wide: a click leads to a part. */
final class StoryContents extends VBox {
    static final double WIDTH = 250;

    /**
     * Contents.
     *
     * @param go leads to the node with an id
     */
    StoryContents(ArticleStory story, Words words, Consumer<String> go) {
        getStyleClass().add("story-contents");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.text("learn.contents"));
        setMinWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren().add(TextLabels.wrapped(words.text("learn.contents"), "small-strong"));
        for (int i = 0; i < story.sections().size(); i++) {
            ArticleStory.Section section = story.sections().get(i);
            add(words.text("learn.story.section", i + 1, section.title()), "section-" + section.id(), go);
        }
        add(words.text("learn.story.gaps"), "story-gaps", go);
        add(words.text("learn.grades"), "story-grades", go);
    }

    private void add(String text, String id, Consumer<String> go) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            go.accept(id);
        });
        getChildren().add(link);
    }
}
