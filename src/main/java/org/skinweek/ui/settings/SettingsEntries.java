package org.skinweek.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.page.EntryKind;
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

    List<FindEntry> of(RuleDialogs rules, Runnable openFolder, Runnable showLicences) {
        List<FindEntry> entries = new ArrayList<>();
        theme(entries, "light", Feather.SUN, ColorTheme.LIGHT);
        theme(entries, "dark", Feather.MOON, ColorTheme.DARK);
        theme(entries, "as_desktop", Feather.MONITOR, ColorTheme.SYSTEM);
        entries.add(anywhere("data_folder", Feather.FOLDER, openFolder));
        entries.add(FindEntry.action("own_rule", Feather.SLIDERS, PageRoute.SETTINGS, words, rules::addRule));
        entries.add(FindEntry.action("own_number", Feather.SLIDERS, PageRoute.SETTINGS, words, rules::chooseNumber));
        entries.add(FindEntry.action("licences", Feather.FILE_TEXT, PageRoute.SETTINGS, words, showLicences));
        return entries;
    }

    private void theme(List<FindEntry> entries, String key, Feather icon, ColorTheme theme) {
        if (model.storedTheme() != theme) {
            entries.add(anywhere(key, icon, () -> model.use(theme)));
        }
    }

    /** What is seen on every page, and done without leaving it. */
    private FindEntry anywhere(String key, Feather icon, Runnable action) {
        String text = "find.do." + key;
        return new FindEntry(
                EntryKind.ACTION,
                "do-" + key,
                words.text(text),
                FindEntry.others(text, words),
                () -> FeatherIcons.of(icon),
                Optional.empty(),
                words.text(PageRoute.SETTINGS.titleKey()),
                action);
    }
}
