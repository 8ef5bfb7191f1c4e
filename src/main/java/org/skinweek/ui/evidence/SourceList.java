package org.skinweek.ui.evidence;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Source;
import org.skinweek.ui.kit.ClipboardText;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/**
 * Where facts come from, and how far each source was read. Nothing goes over the network before a link is clicked, and
 * each address can be copied.
 */
public final class SourceList extends VBox {
    private final PageContext context;
    private final Words words;

    /** Some sources. */
    public SourceList(List<Source> sources, PageContext context) {
        this.context = context;
        this.words = context.words();
        getStyleClass().add("source-list");
        sources.forEach(source -> getChildren().add(entry(source)));
    }

    /** The sources under a link that says how many there are. */
    public static Node folded(List<Source> sources, PageContext context) {
        Words words = context.words();
        return new DisclosureLink(
                words.text("common.sources", sources.size()), words, () -> new SourceList(sources, context));
    }

    private VBox entry(Source source) {
        Integer year = source.year();
        String where = year == null
                ? source.where()
                : words.text("common.source.where_year", source.where(), Integer.toString(year));
        VBox entry = new VBox(
                2,
                TextLabels.wrapped(source.title(), "source-title"),
                TextLabels.wrapped(where, "note"),
                TextLabels.wrapped(words.text("common.source.checked", source.checked()), "note"));
        entry.getStyleClass().add("source-entry");
        Optional.ofNullable(source.url())
                .filter(url -> !url.isBlank())
                .ifPresent(url -> entry.getChildren().add(address(source, url)));
        return entry;
    }

    private HBox address(Source source, String url) {
        Hyperlink open = new Hyperlink(source.site()
                .map(site -> words.text("common.source.open", site))
                .orElse(url));
        open.setAccessibleText(words.text("common.source.open.of", source.title()));
        open.setTooltip(new Tooltip(url));
        open.setMinWidth(0);
        open.setOnAction(event -> context.links().openPage(url));
        Button copy =
                FeatherIcons.button(Feather.COPY, words.text("common.source.copy", source.title()), () -> copy(url));
        copy.getStyleClass().addAll("quiet", "small-icon");
        copy.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(6, open, copy);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void copy(String url) {
        ClipboardText.copy(url);
        context.toasts().show(words.text("common.source.copied"));
    }
}
