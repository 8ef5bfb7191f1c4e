package org.skinweek.ui.diary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.ui.kit.KeptChildren;
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
    private final KeptChildren<Part> parts = new KeptChildren<>(this, this::make);
    private final Map<Wording, Label> labels = new EnumMap<>(Wording.class);

    CalendarShapes(Words words) {
        this.words = words;
        getStyleClass().add("calendar-shapes");
        setMinWidth(0);
    }

    /** What can stand in it: a shape, or one of its texts, which is the same label whatever it says. */
    private sealed interface Part {}

    private record Shape(ActiveFamily family, boolean planned) implements Part {}

    private enum Wording implements Part {
        MORE,
        USED,
        PLANNED,
        SAID
    }

    /** Shows shapes within some width; families that were used or are planned twice have one shape. */
    void show(List<CalendarDay.Treatment> treatments, double width) {
        parts.show(shapes(treatments, width));
    }

    /** Shows shapes and beside them the name of the first treatment, where there is room for both. */
    void showNamed(List<CalendarDay.Treatment> treatments, double width) {
        double most = Math.min(width - NAME, BESIDE_NAME * STEP);
        List<Part> shown = shapes(treatments, Math.max(most, STEP));
        CalendarDay.Treatment main = treatments.get(0);
        Wording name = main.planned() ? Wording.PLANNED : Wording.USED;
        ProductName.show(label(name), main.name());
        shown.add(name);
        parts.show(shown);
    }

    /** Shows a word instead of shapes. */
    void say(String key) {
        label(Wording.SAID).setText(words.text(key));
        parts.show(List.of(Wording.SAID));
    }

    /** Shows nothing. */
    void clear() {
        parts.show(List.of());
    }

    private List<Part> shapes(List<CalendarDay.Treatment> treatments, double width) {
        List<Shape> all = treatments.stream()
                .map(treatment -> new Shape(treatment.family(), treatment.planned()))
                .distinct()
                .toList();
        boolean fit = all.size() * STEP - GAP <= width;
        int shown = fit ? all.size() : Math.max(1, (int) ((width - MORE) / STEP));
        List<Part> some = new ArrayList<>(all.subList(0, Math.min(shown, all.size())));
        if (all.size() > shown) {
            label(Wording.MORE).setText(words.text("diary.cell.more", all.size() - shown));
            some.add(Wording.MORE);
        }
        return some;
    }

    private Node make(Part part) {
        if (part instanceof Shape shape) {
            return shape.planned() ? ActiveBadge.planned(shape.family()) : new ActiveBadge(shape.family());
        }
        return label((Wording) part);
    }

    private Label label(Wording wording) {
        return labels.computeIfAbsent(wording, CalendarShapes::made);
    }

    private static Label made(Wording wording) {
        return switch (wording) {
            case MORE -> {
                Label more = TextLabels.of("", "note");
                more.setMinWidth(USE_PREF_SIZE);
                yield more;
            }
            case USED -> ProductName.line("", "small-strong");
            case PLANNED -> ProductName.line("", "note");
            case SAID -> TextLabels.of("", "note");
        };
    }
}
