package org.skinweek.ui.learn;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.ui.common.Icons;
import org.skinweek.words.Words;

/** A link that unfolds something below it; that is made when it is first wanted. */
final class Fold extends VBox {
    private final FontIcon arrow = Icons.of(Feather.CHEVRON_RIGHT, "fold-icon");
    private final Hyperlink link;
    private final Words words;
    private final Supplier<Node> content;

    Fold(String text, Words words, Supplier<Node> content) {
        this.words = words;
        this.content = content;
        getStyleClass().add("fold");
        link = new Hyperlink(text, arrow);
        link.setOnAction(event -> toggle());
        getChildren().add(link);
        say(false);
    }

    private void toggle() {
        boolean open = getChildren().size() == 1;
        if (open) {
            getChildren().add(content.get());
        } else {
            getChildren().remove(1);
        }
        link.setVisited(false);
        say(open);
    }

    private void say(boolean open) {
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        link.setAccessibleText(words.text(open ? "learn.fold.hide" : "learn.fold.show", link.getText()));
    }
}
