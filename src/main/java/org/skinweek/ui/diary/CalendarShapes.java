package org.skinweek.ui.diary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ProductName;
import org.skinweek.words.Words;

/** The shapes of a session in a cell of the calendar: as many as there is room for, and how many more there are. */
final class CalendarShapes extends HBox {
    /** Of a shape and of the gap to the next one, in pixels. */
    private static final double STEP = 17;

    private static final double GAP = 6;
    /** Of a number such as "+3". */
    private static final double MORE = 20;
    /** A name needs so much to be told from others. */
    private static final double NAME = 40;

    private static final int BESIDE_NAME = 3;

    private final Words words;

    CalendarShapes(Words words) {
        this.words = words;
        getStyleClass().add("calendar-shapes");
        setMinWidth(0);
    }

    /** Shows shapes within some width; families that were used or are planned twice have one shape. */
    void show(List<CalendarDay.Treatment> treatments, double width) {
        getChildren().setAll(shapes(treatments, width));
    }

    /** Shows shapes and beside them the name of the first treatment, where there is room for both. */
    void showNamed(List<CalendarDay.Treatment> treatments, double width) {
        double most = Math.min(width - NAME, BESIDE_NAME * STEP);
        List<Node> shown = shapes(treatments, Math.max(most, STEP));
        CalendarDay.Treatment main = treatments.get(0);
        shown.add(ProductName.line(main.name(), main.planned() ? "note" : "small-strong"));
        getChildren().setAll(shown);
    }

    /** Shows a word instead of shapes. */
    void say(String key, String... styles) {
        getChildren().setAll(TextLabels.of(words.text(key), styles));
        getChildren().get(0).getStyleClass().add("note");
    }

    private List<Node> shapes(List<CalendarDay.Treatment> treatments, double width) {
        Set<Shape> seen = new HashSet<>();
        List<Shape> all = treatments.stream()
                .map(treatment -> new Shape(treatment.family(), treatment.planned()))
                .filter(seen::add)
                .toList();
        boolean fit = all.size() * STEP - GAP <= width;
        int shown = fit ? all.size() : Math.max(1, (int) ((width - MORE) / STEP));
        List<Node> nodes = new ArrayList<>();
        all.stream().limit(shown).forEach(shape -> nodes.add(shape.badge()));
        if (all.size() > shown) {
            Label more = TextLabels.of(words.text("diary.cell.more", all.size() - shown), "note");
            more.setMinWidth(USE_PREF_SIZE);
            nodes.add(more);
        }
        return nodes;
    }

    private record Shape(ActiveFamily family, boolean planned) {
        Node badge() {
            return planned ? ActiveBadge.planned(family) : new ActiveBadge(family);
        }
    }
}
