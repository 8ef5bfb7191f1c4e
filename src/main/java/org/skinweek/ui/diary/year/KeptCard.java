package org.skinweek.ui.diary.year;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.trends.KeptCount;
import org.skinweek.trends.KeptDay;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ProductName;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** How far the plan was kept, and how often each treatment and the rest nights were. */
final class KeptCard extends VBox {
    private final YearViewModel model;
    private final ProductTexts texts;
    private final Words words;
    private final Label title = TextLabels.wrapped("", "section-title");
    private final Label about = TextLabels.wrapped("", "note");
    private final Label span = TextLabels.wrapped("", "small-strong");
    private final VBox rows = new VBox(12);

    KeptCard(YearViewModel model, ProductTexts texts, Words words) {
        super(12);
        this.model = model;
        this.texts = texts;
        this.words = words;
        setId("kept-card");
        getStyleClass().addAll("card", "trend-side");
        getChildren().setAll(title, about, span, rows);
    }

    /** Shows the score as it is now. */
    void refresh() {
        Optional<KeptDay> score = model.score();
        title.setText(score.map(day -> words.text("trends.kept.title", Math.round(day.score())))
                .orElse(words.text("trends.kept.none")));
        about.setText(words.text(score.isPresent() ? "trends.kept.about" : "trends.kept.none.text"));
        span.setText(words.textOf("trends.kept.span.", model.span()));
        List<KeptCount> counts = model.kept();
        span.setVisible(!counts.isEmpty());
        span.setManaged(!counts.isEmpty());
        rows.getChildren().setAll(counts.stream().map(this::row).toList());
    }

    private Node row(KeptCount count) {
        String id = count.product();
        String name = id == null
                ? words.text("trends.kept.rest")
                : model.product(id).map(product -> product.name()).orElseGet(() -> words.text("diary.unknown"));
        Node mark = id == null
                ? FeatherIcons.of(Feather.MOON)
                : model.product(id)
                        .<Node>map(product -> new ActiveBadge(texts.family(product)))
                        .orElseGet(Region::new);
        Label label = id == null ? TextLabels.of(name) : ProductName.line(name);
        label.setMinWidth(0);
        Label number = TextLabels.of(words.text("trends.kept.of", count.kept(), count.planned()), "strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, mark, label, new FlexibleSpace(), number);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
