package org.skinweek.ui.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.app.FutureEntries;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.diary.DiaryDay;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/**
 * Asks about what is written down for days to come: it counts for nothing until then, and mostly a clock was wrong. It takes
 * no room where there is none.
 */
public final class LaterCard extends HBox {
    private final PageContext context;
    private final Workspace workspace;
    private final UserClock clock;
    private final Set<LocalDate> kept;
    private NavigableMap<LocalDate, DiaryDay> shown = new TreeMap<>();
    private LocalDate shownOn = LocalDate.MIN;

    /**
     * A card that shows nothing before {@link #look()}.
     *
     * @param kept days that the user said are right, on whichever page; the card adds to them
     */
    public LaterCard(PageContext context, Workspace workspace, UserClock clock, Set<LocalDate> kept) {
        this.context = context;
        this.workspace = workspace;
        this.clock = clock;
        this.kept = kept;
        getStyleClass().addAll("card", "offer-card");
        setAlignment(Pos.CENTER_LEFT);
        setId("later-entries");
        hide();
    }

    /** Shows what is written down for days to come, unless the user wants to keep it. */
    public void look() {
        LocalDate today = clock.today(workspace.stored().settings());
        NavigableMap<LocalDate, DiaryDay> days = FutureEntries.days(workspace.stored(), today);
        if (kept.containsAll(days.keySet())) {
            hide();
        } else if (!days.equals(shown) || !today.equals(shownOn)) {
            fill(days, today);
            shown = new TreeMap<>(days);
            shownOn = today;
        }
    }

    private void hide() {
        shown = new TreeMap<>();
        getChildren().clear();
        NodeVisibility.show(this, false);
    }

    private void fill(NavigableMap<LocalDate, DiaryDay> days, LocalDate today) {
        Words words = context.words();
        int count = days.values().stream()
                .mapToInt(day -> day.entries().size() + day.notes().size())
                .sum();
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale());
        Label title = TextLabels.wrapped(words.text("diary.later.title", count), "strong");
        Label text = TextLabels.wrapped(
                words.text("diary.later.text", count, format.format(days.firstKey()), format.format(today)), "note");
        VBox texts = new VBox(2, title, text);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button see = button("diary.later.see", count, () -> LaterDialog.show(context, workspace, clock, days));
        see.setId("later-see");
        Button keep = button("diary.later.keep", count, () -> {
            kept.addAll(days.keySet());
            hide();
        });
        keep.setId("later-keep");
        getChildren().setAll(FeatherIcons.of(Feather.CLOCK, "accent-icon"), texts, see, keep);
        NodeVisibility.show(this, true);
    }

    private Button button(String key, int count, Runnable action) {
        Button button = new ActionButton(context.words().text(key, count), () -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
