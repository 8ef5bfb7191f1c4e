package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DataFoldersTest {
    @Test
    void linuxFollowsTheXdgSpecification() {
        DataFolders folders = of("Linux", Map.of("XDG_DATA_HOME", "/data/me", "XDG_CACHE_HOME", "/quick/me"));
        assertThat(folders.data()).isEqualTo(Path.of("/data/me/skinweek"));
        assertThat(folders.cache()).isEqualTo(Path.of("/quick/me/skinweek"));
    }

    @Test
    void linuxWithoutVariablesUsesTheirDefaults() {
        DataFolders folders = of("Linux", Map.of("XDG_DATA_HOME", "", "XDG_CACHE_HOME", "not/absolute"));
        assertThat(folders.data()).isEqualTo(Path.of("/home/me/.local/share/skinweek"));
        assertThat(folders.cache()).isEqualTo(Path.of("/home/me/.cache/skinweek"));
    }

    @Test
    void aFolderThatJavaCannotNameIsNotExchangedForAnother() {
        Map<String, String> unusable = Map.of("XDG_DATA_HOME", "/data/\0");
        assertThatThrownBy(() -> of("Linux", unusable)).isInstanceOf(InvalidPathException.class);
    }

    @Test
    void macUsesTheLibrary() {
        DataFolders folders = of("Mac OS X", Map.of("XDG_DATA_HOME", "/data/me"));
        assertThat(folders.data()).isEqualTo(Path.of("/home/me/Library/Application Support/Skinweek"));
        assertThat(folders.cache()).isEqualTo(Path.of("/home/me/Library/Caches/Skinweek"));
    }

    @Test
    void windowsUsesItsFoldersForPrograms() {
        DataFolders folders = of("Windows 11", Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"));
        assertThat(folders.data()).isEqualTo(Path.of("/roaming/Skinweek"));
        assertThat(folders.cache()).isEqualTo(Path.of("/local/Skinweek/Cache"));
        assertThat(of("Windows 11", Map.of()).data()).isEqualTo(Path.of("/home/me/AppData/Roaming/Skinweek"));
    }

    @Test
    void aChosenFolderHoldsEverything() {
        Properties properties = properties("Linux");
        DataFolders folders = DataFolders.of(Optional.of(Path.of("/elsewhere/./skin")), Map.of(), properties)
                .orElseThrow();
        assertThat(folders.data()).isEqualTo(Path.of("/elsewhere/skin"));
        assertThat(folders.logs()).startsWithRaw(folders.data());
        assertThat(folders.nativeLibraries()).startsWithRaw(folders.data());
    }

    @Test
    void aUserWithoutAHomeHasNoFolderOfTheirOwn() {
        Properties nobody = properties("Linux");
        nobody.setProperty("user.home", "?");
        assertThat(DataFolders.of(Optional.empty(), Map.of(), nobody)).isEmpty();
        assertThat(DataFolders.of(Optional.empty(), Map.of("HOME", "/srv/box"), nobody))
                .map(DataFolders::data)
                .contains(Path.of("/srv/box/.local/share/skinweek"));
    }

    private static DataFolders of(String system, Map<String, String> environment) {
        return DataFolders.of(Optional.empty(), environment, properties(system)).orElseThrow();
    }

    private static Properties properties(String system) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/me");
        return properties;
    }
}
