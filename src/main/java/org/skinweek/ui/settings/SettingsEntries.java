package org.skinweek.ui.settings;

import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.notebook.DisplaySettings;
import org.skinweek.notebook.TextSize;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.rules.RuleDialogs;
import org.skinweek.words.Words;

/** Settings as they are found from anywhere. */
final class SettingsEntries {
    private final SettingsViewModel model;
    private final Words words;

    SettingsEntries(SettingsViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    List<FindEntry> of(
            RuleDialogs rules, Runnable showLicences, DataCard data, BackupsCard backups, DeletionDialogs deletion) {
        DisplaySettings display = model.storedDisplay();
        TextSize size = display.textSize();
        List<FindEntry> entries = new ArrayList<>();
        theme(entries, "light", Feather.SUN, display.theme(), ColorTheme.LIGHT);
        theme(entries, "dark", Feather.MOON, display.theme(), ColorTheme.DARK);
        theme(entries, "as_desktop", Feather.MONITOR, display.theme(), ColorTheme.SYSTEM);
        textSize(entries, "larger_text", Feather.ZOOM_IN, size, size.larger());
        textSize(entries, "smaller_text", Feather.ZOOM_OUT, size, size.smaller());
        entries.add(action("data_folder", Feather.FOLDER, data::openFolder).anywhere());
        entries.add(action("back_up", Feather.SAVE, backups::makeNow).anywhere());
        entries.add(action("restore", Feather.ROTATE_CCW, backups::focusList));
        entries.add(action("delete_all", Feather.TRASH_2, deletion::ask));
        entries.add(action("own_rule", Feather.SLIDERS, rules::addRule));
        entries.add(action("own_number", Feather.SLIDERS, rules::chooseNumber));
        entries.add(action("licences", Feather.FILE_TEXT, showLicences));
        return entries;
    }

    private void theme(List<FindEntry> entries, String key, Feather icon, ColorTheme now, ColorTheme wanted) {
        if (wanted != now) {
            entries.add(action(key, icon, () -> model.use(wanted)).anywhere());
        }
    }

    private void textSize(List<FindEntry> entries, String key, Feather icon, TextSize now, TextSize wanted) {
        if (wanted != now) {
            entries.add(action(key, icon, () -> model.use(wanted)).anywhere());
        }
    }

    private FindEntry action(String key, Feather icon, Runnable action) {
        return FindEntry.action(key, icon, PageRoute.SETTINGS, words, action);
    }
}
