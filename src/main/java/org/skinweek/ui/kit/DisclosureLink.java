package org.skinweek.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.words.Words;

/** A link that unfolds something below it; that is made when it is first wanted. */
public final class DisclosureLink extends VBox {
    private final FontIcon arrow = FeatherIcons.of(Feather.CHEVRON_RIGHT, "fold-icon", "directional");
    private final Hyperlink link;
    private final Words words;
    private final Supplier<Node> content;
    private Consumer<Boolean> listener = open -> {};

    /**
     * Something folded.
     *
     * @param text what is folded, on the link
     * @param content makes what unfolds, each time it unfolds
     */
    public DisclosureLink(String text, Words words, Supplier<Node> content) {
        this.words = words;
        this.content = content;
        getStyleClass().add("fold");
        link = new Hyperlink(text, arrow);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(event -> {
            setOpen(!isOpen());
            listener.accept(isOpen());
        });
        getChildren().add(link);
        say();
    }

    /** Unfolds or folds it without notifying the listener. */
    public void setOpen(boolean open) {
        if (open && !isOpen()) {
            getChildren().add(content.get());
        } else if (!open && isOpen()) {
            getChildren().remove(1);
        }
        say();
    }

    /** Sets what is on the link. */
    public void setText(String text) {
        link.setText(text);
        say();
    }

    /** Makes what is unfolded anew, since it would say something else now. */
    public void renew() {
        if (isOpen()) {
            getChildren().set(1, content.get());
        }
    }

    /** True while it is unfolded. */
    public boolean isOpen() {
        return getChildren().size() > 1;
    }

    /** Sets what is called when the user unfolds or folds it. */
    public void onToggle(Consumer<Boolean> told) {
        listener = told;
    }

    /** Moves focus to the link. */
    public void focusLink() {
        link.requestFocus();
    }

    private void say() {
        arrow.setIconCode(isOpen() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        link.setVisited(false);
        link.setAccessibleText(words.text(isOpen() ? "common.fold.hide" : "common.fold.show", link.getText()));
    }
}
