package org.skinweek.ui.week;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Source;
import org.skinweek.rules.Explanation;
import org.skinweek.ui.common.Icons;
import org.skinweek.words.Words;

/**
 * How well a rule is supported, in words, with its sources and what they disagree about folded under one link. An
 * address is opened only by a click on it.
 */
final class SourceList extends VBox {
    private final Words words;
    private final Consumer<String> links;
    private final Consumer<String> say;

    /**
     * The support of a rule.
     *
     * @param links opens an address
     * @param say tells the user something short
     */
    SourceList(Explanation explanation, Catalog catalog, Words words, Consumer<String> links, Consumer<String> say) {
        this.words = words;
        this.links = links;
        this.say = say;
        setSpacing(4);
        List<Source> sources = explanation.sources().stream()
                .flatMap(id -> catalog.source(id).stream())
                .toList();
        Label grade = new Label(
                words.text("week.grade." + explanation.evidence().name().toLowerCase(Locale.ROOT)));
        grade.getStyleClass().add("note");
        String count = words.text("week.sources", sources.size());
        String label = explanation.disagree() == null ? count : words.text("week.sources.disagree", count);
        Hyperlink unfold = new Hyperlink(label);
        unfold.getStyleClass().add("note-link");
        unfold.setAccessibleText(words.text("week.sources.show", label));
        VBox details = new VBox(8);
        details.getStyleClass().add("source-details");
        sources.forEach(source -> details.getChildren().add(source(source)));
        paragraph(details, "week.disagree", explanation.disagree());
        paragraph(details, "week.because", explanation.because());
        details.setVisible(false);
        details.setManaged(false);
        unfold.setOnAction(event -> {
            boolean shown = !details.isVisible();
            details.setVisible(shown);
            details.setManaged(shown);
            unfold.setVisited(false);
            unfold.setAccessibleText(words.text(shown ? "week.sources.hide" : "week.sources.show", label));
        });
        getChildren().addAll(grade, unfold, details);
    }

    private VBox source(Source source) {
        String name = source.year() == null
                ? source.title()
                : words.text("week.source", source.title(), Integer.toString(source.year()));
        Label title = text(name, "small-text");
        VBox box = new VBox(2, title, text(source.where(), "small-note"));
        String address = source.url();
        if (address != null && !address.isEmpty()) {
            Hyperlink link = new Hyperlink(address);
            link.getStyleClass().add("address");
            link.setMinWidth(0);
            link.setAccessibleText(words.text("week.source.open", name));
            link.setTooltip(new Tooltip(address));
            link.setOnAction(event -> links.accept(address));
            Button copy = Icons.button(Feather.COPY, words.text("week.source.copy", name), () -> copy(address));
            copy.getStyleClass().addAll("quiet", "tiny");
            copy.setMinWidth(Region.USE_PREF_SIZE);
            box.getChildren().add(new HBox(4, link, copy));
        }
        return box;
    }

    private void paragraph(VBox details, String key, @Nullable String content) {
        if (content != null && !content.isEmpty()) {
            details.getChildren().add(new VBox(2, text(words.text(key), "small-strong"), text(content, "small-text")));
        }
    }

    private void copy(String address) {
        ClipboardContent content = new ClipboardContent();
        content.putString(address);
        Clipboard.getSystemClipboard().setContent(content);
        say.accept(words.text("week.source.copied"));
    }

    private static Label text(String content, String styleClass) {
        Label label = new Label(content);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
