package org.skinweek.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skinweek.app.ShippedLicence;

/** ShippedLicence and notice of everything by others that ships with the program. */
class LicencesTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", ""));

    @Test
    void everyLibraryHasOneAndNothingElse() throws IOException {
        Set<String> listed = works();
        listed.removeIf(work -> isTypeface(work) || isStyleSheet(work));
        assertThat(listed).isEqualTo(ShippedLibraries.names());
    }

    @Test
    void everyTypefaceHasOne() throws IOException {
        Set<String> shipped = new TreeSet<>();
        for (String folder : List.of("ui/fonts", "print/fonts")) {
            try (Stream<Path> files =
                    Files.list(ROOT.resolve("src/main/resources").resolve(folder))) {
                files.map(file -> file.getFileName().toString())
                        .filter(LicencesTest::isTypeface)
                        .forEach(shipped::add);
            }
        }
        shipped.addAll(iconTypefaces());
        Set<String> listed = works();
        listed.removeIf(work -> !isTypeface(work));
        assertThat(listed).isEqualTo(shipped);
    }

    /** They are made of a library that does not ship itself. */
    @Test
    void theStyleSheetsOfControlsHaveOne() {
        Set<String> listed = works();
        listed.removeIf(work -> !isStyleSheet(work));
        assertThat(listed)
                .containsExactly("controls-dark.css", "controls-light.css")
                .allMatch(sheet ->
                        Files.exists(ROOT.resolve("src/main/resources/ui").resolve(sheet)));
    }

    @Test
    void everyTextIsThereAndIsOne() throws IOException {
        for (ShippedLicence licence : ShippedLicence.all()) {
            assertThat(licence.text()).as(licence.title()).contains("opyright").hasSizeGreaterThan(1_000);
        }
        Set<String> used = ShippedLicence.all().stream()
                .flatMap(licence -> licence.texts().stream())
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(ROOT.resolve("src/main/resources/licences"))) {
            assertThat(files.map(file -> "/licences/" + file.getFileName()).filter(file -> file.endsWith(".txt")))
                    .allSatisfy(file -> assertThat(used).contains(file));
        }
    }

    /** Those in the jars of the icons. */
    private static Set<String> iconTypefaces() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> jars = Stream.of(classPath.split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar") && entry.contains("ikonli"))
                .toList();
        Set<String> typefaces = new TreeSet<>();
        for (String jar : jars) {
            try (JarFile file = new JarFile(jar)) {
                file.stream()
                        .map(entry -> entry.getName().substring(entry.getName().lastIndexOf('/') + 1))
                        .filter(LicencesTest::isTypeface)
                        .forEach(typefaces::add);
            }
        }
        return typefaces;
    }

    private static Set<String> works() {
        return ShippedLicence.all().stream()
                .flatMap(licence -> licence.works().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isStyleSheet(String name) {
        return name.endsWith(".css");
    }

    private static boolean isTypeface(String name) {
        return name.endsWith(".otf") || name.endsWith(".ttf");
    }
}
