package org.skinweek.ui.reminders;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** What reminders are about: each kind with its switch, and with a time of its own where it has one. */
final class WhatCard extends VBox {
    private static final Map<String, List<ReminderKind>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put(
                "reminders.group.sessions",
                List.of(
                        ReminderKind.STEPS,
                        ReminderKind.REST_NIGHT,
                        ReminderKind.SUNSCREEN,
                        ReminderKind.EXFOLIATION_DAY,
                        ReminderKind.LAST_ONE,
                        ReminderKind.PAUSE));
        GROUPS.put(
                "reminders.group.products",
                List.of(
                        ReminderKind.INTRODUCTION,
                        ReminderKind.RAMP_STEP,
                        ReminderKind.PATCH_TEST,
                        ReminderKind.EXPIRY));
        GROUPS.put("reminders.group.dates", List.of(ReminderKind.EVENT, ReminderKind.RETURN));
        GROUPS.put("reminders.group.notebook", List.of(ReminderKind.LOG, ReminderKind.BACKUP));
    }

    private final PageContext context;
    private final Words words;
    private final ReminderSettingsModel model;
    private final Map<ReminderKind, SwitchBox> switches = new EnumMap<>(ReminderKind.class);
    private final Map<ReminderKind, ActionButton> times = new EnumMap<>(ReminderKind.class);
    private @Nullable ReminderSettings shown;

    WhatCard(PageContext context, ReminderSettingsModel model) {
        this.context = context;
        this.words = context.words();
        this.model = model;
        getStyleClass().addAll("card", "reminder-card");
        getChildren().add(TextLabels.of(words.text("reminders.kinds"), "section-title"));
        GROUPS.forEach((heading, kinds) -> {
            getChildren().add(TextLabels.wrapped(words.text(heading), "note", "setting-group"));
            kinds.forEach(this::addKind);
        });
    }

    private void addKind(ReminderKind kind) {
        String name = words.textOf("reminders.kind.", kind);
        SwitchBox on = new SwitchBox(name, chosen -> model.use(kind, chosen));
        on.setId("kind-" + Words.key(kind));
        ActionButton time = new ActionButton("", () -> ask(kind, name), "quiet", "time-button");
        time.setId("time-" + Words.key(kind));
        switches.put(kind, on);
        times.put(kind, time);
        getChildren().add(new SettingRow(name, time, on));
    }

    private void ask(ReminderKind kind, String name) {
        OwnTimeForm form = new OwnTimeForm(
                words, kind, model.remindersProperty().get().ownTimes().get(kind), time -> model.ownTime(kind, time));
        context.dialogs()
                .form(words.text("reminders.own.title", name), form, words.text("reminders.other.verb"), form::submit);
    }

    /** Shows what is stored. */
    void show(ReminderSettings reminders) {
        switches.forEach((kind, box) -> box.setSelected(reminders.isOn(kind)));
        if (reminders.equals(shown)) {
            return;
        }
        shown = reminders;
        times.forEach((kind, button) -> {
            @Nullable LocalTime own = reminders.ownTimes().get(kind);
            String name = words.textOf("reminders.kind.", kind);
            button.setText(own == null ? "" : TimeText.show(own));
            button.setGraphic(own == null ? FeatherIcons.of(Feather.CLOCK) : null);
            String spoken = own == null
                    ? words.text("reminders.own.give", name)
                    : words.text("reminders.own.change", name, TimeText.show(own));
            button.setAccessibleText(spoken);
            button.setTooltip(new Tooltip(spoken));
            button.setDisable(!reminders.isOn(kind));
        });
    }
}
