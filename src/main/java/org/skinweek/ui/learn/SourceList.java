package org.skinweek.ui.learn;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Source;
import org.skinweek.ui.common.Icons;
import org.skinweek.ui.common.PageContext;
import org.skinweek.ui.common.Toasts;
import org.skinweek.words.Words;

/** Where facts come from: nothing goes over the network before a link is clicked, and each link can be copied. */
public final class SourceList extends VBox {
    private final Words words;
    private final Consumer<String> links;
    private final Toasts toasts;

    /**
     * The sources of one thing.
     *
     * @param links opens an address in the browser
     */
    public SourceList(List<Source> sources, Words words, Consumer<String> links, Toasts toasts) {
        this.words = words;
        this.links = links;
        this.toasts = toasts;
        getStyleClass().add("source-list");
        sources.forEach(source -> getChildren().add(entry(source)));
    }

    /** The sources under a link that says how many there are. */
    static Node folded(List<Source> sources, PageContext context) {
        Words words = context.words();
        return new Fold(
                words.text("learn.sources", sources.size()),
                words,
                () -> new SourceList(sources, words, context.desktop().links(), context.toasts()));
    }

    private VBox entry(Source source) {
        Label title = new Label(source.title());
        title.setWrapText(true);
        Integer year = source.year();
        Label where = new Label(
                year == null
                        ? words.text("learn.source.where", source.where(), source.checked())
                        : words.text(
                                "learn.source.where_year", source.where(), String.valueOf(year), source.checked()));
        where.getStyleClass().add("small-note");
        where.setWrapText(true);
        VBox entry = new VBox(2, title, where);
        if (source.url() != null) {
            entry.getChildren().add(address(source, source.url()));
        }
        return entry;
    }

    private HBox address(Source source, String url) {
        Hyperlink open = new Hyperlink(words.text("learn.source.open"));
        open.setAccessibleText(words.text("learn.source.open.of", source.title()));
        open.setOnAction(event -> links.accept(url));
        Button copy = Icons.button(Feather.COPY, words.text("learn.source.copy", source.title()), () -> copy(url));
        copy.getStyleClass().addAll("quiet", "small-icon");
        HBox row = new HBox(6, open, copy);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private void copy(String url) {
        ClipboardContent content = new ClipboardContent();
        content.putString(url);
        Clipboard.getSystemClipboard().setContent(content);
        toasts.show(words.text("learn.source.copied"));
    }
}
