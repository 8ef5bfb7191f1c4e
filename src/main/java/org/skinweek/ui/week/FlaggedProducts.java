package org.skinweek.ui.week;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Active;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.FlagWords;

/** The products that a flag is about, each with its times and the way to what it does; a long list is folded. */
final class FlaggedProducts extends VBox {
    private static final int SHOWN = 4;

    private final Timeline timeline;
    private final PageContext context;
    private final ProductTexts texts;

    FlaggedProducts(List<FlagWords.Row> rows, Timeline timeline, PageContext context) {
        this.timeline = timeline;
        this.context = context;
        this.texts = new ProductTexts(context.catalog(), context.words());
        getStyleClass().add("flagged-products");
        int shown = rows.size() <= SHOWN + 1 ? rows.size() : SHOWN;
        rows.subList(0, shown).forEach(row -> getChildren().add(row(row)));
        if (shown < rows.size()) {
            List<FlagWords.Row> others = rows.subList(shown, rows.size());
            String text = context.words().text("week.flag.others", others.size());
            getChildren().add(new DisclosureLink(text, context.words(), () -> list(others)));
        }
        setManaged(!rows.isEmpty());
    }

    private Node list(List<FlagWords.Row> rows) {
        VBox list = new VBox();
        list.getStyleClass().add("flagged-products");
        rows.forEach(row -> list.getChildren().add(row(row)));
        return list;
    }

    private Node row(FlagWords.Row row) {
        Product product = timeline.products().get(row.product());
        VBox about = new VBox(
                1, TextLabels.wrapped(product.name(), "flagged-name"), TextLabels.wrapped(row.times(), "note"));
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox line = new HBox(8, new ActiveBadge(texts.family(product)), about);
        line.setAlignment(Pos.CENTER_LEFT);
        texts.toReadAbout(product).ifPresent(active -> line.getChildren().add(read(product, active)));
        return line;
    }

    private Button read(Product product, Active active) {
        Button read = FeatherIcons.button(
                Feather.INFO,
                context.words().text("week.card.read", product.name()),
                () -> context.navigator().openActive(active.id()));
        read.getStyleClass().addAll("quiet", "read-button");
        read.setMinWidth(USE_PREF_SIZE);
        return read;
    }
}
