package org.skinweek.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.app.ShippedLicence;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.platform.ProgramName;
import org.skinweek.testing.Patience;
import org.skinweek.ui.SkinweekWindow;
import org.w3c.dom.Document;

/** What the packages are made of, as far as it can be looked at without making one. */
class PackagingTest {
    private static final Path PACKAGING =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("packaging");
    private static final Path LINUX = PACKAGING.resolve("linux");
    private static final String ROUTINE_TYPE = "application/vnd.skinweek.routine+json";

    @Test
    void theDesktopFileNamesTheProgramAsTheWindowDoes() throws IOException {
        Map<String, String> entry = desktopEntry();

        assertThat(entry)
                .containsEntry("Name", ProgramName.SHOWN)
                .containsEntry("Icon", ProgramName.ID)
                .containsEntry("Exec", "skinweek %f")
                .containsEntry("TryExec", "skinweek")
                .containsEntry("StartupWMClass", SkinweekWindow.class.getName())
                .containsEntry("MimeType", ROUTINE_TYPE + ";");
    }

    @Test
    void theSoftwareCentreFindsTheDesktopFile() throws Exception {
        Document metadata = xml(LINUX.resolve(ProgramName.ID + ".metainfo.xml"));

        assertThat(text(metadata, "id")).isEqualTo(ProgramName.ID);
        assertThat(text(metadata, "name")).isEqualTo(ProgramName.SHOWN);
        assertThat(text(metadata, "launchable")).isEqualTo(ProgramName.ID + ".desktop");
        assertThat(text(metadata, "project_license")).isEqualTo("Apache-2.0");
        assertThat(text(metadata, "binary")).isEqualTo("skinweek");
        assertThat(text(metadata, "mediatype")).isEqualTo(ROUTINE_TYPE);
    }

    @Test
    void routineFilesHaveATypeThatTheirTextBearsOut() throws Exception {
        Document types = xml(LINUX.resolve(ProgramName.ID + ".mime.xml"));
        String begins = types.getElementsByTagName("match")
                .item(0)
                .getAttributes()
                .getNamedItem("value")
                .getNodeValue();

        assertThat(types.getElementsByTagName("mime-type")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("type")
                        .getNodeValue())
                .isEqualTo(ROUTINE_TYPE);
        assertThat(types.getElementsByTagName("glob")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("pattern")
                        .getNodeValue())
                .isEqualTo("*" + RoutineFile.NAME_ENDING);
        try (Stream<Path> examples = Files.list(PACKAGING.resolveSibling("data/examples"))) {
            assertThat(examples)
                    .isNotEmpty()
                    .allSatisfy(example -> assertThat(Files.readString(example).substring(0, 256))
                            .contains(begins));
        }
    }

    @Test
    void theLauncherIsFilledWithAClassPath() throws IOException {
        assertThat(Files.readString(LINUX.resolve("skinweek")))
                .contains("-cp \"@CLASS_PATH@\" org.skinweek.Skinweek \"$@\"")
                .contains("\ncache=-XX:AOTCache=$home/lib/$kind.aot\n[ -r "); // packaging/lib/cache.sh changes these
        // lines
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "check-contents",
                "time-commands",
                "try-install",
                "lib/cache.sh",
                "lib/image.sh",
                "lib/packages.sh",
                "lib/tools.sh"
            })
    void scriptsAreWellFormed(String script) throws Exception {
        assertThat(output("bash", "-n", PACKAGING.resolve(script).toString())).isEmpty();
    }

    @DisabledOnOs(OS.WINDOWS)
    @Test
    void theLauncherIsWellFormedForAnyShell() throws Exception {
        assertThat(output("sh", "-n", LINUX.resolve("skinweek").toString())).isEmpty();
    }

    @DisabledOnOs(OS.WINDOWS)
    @Test
    void theBuildSaysWhichOptionItDoesNotKnow() throws Exception {
        assertThat(output(PACKAGING.resolve("build").toString(), "--fast"))
                .isEqualTo("packaging/build: there is no option \"--fast\": --help lists them.\n");
    }

    /** A library by others that is not under the program's own licence is named where Debian looks for it. */
    @Test
    void debiansListOfLicencesNamesEachLibrary() throws IOException {
        String copyright = Files.readString(PACKAGING.resolve("debian/copyright"));
        List<Pattern> named = Pattern.compile("(?m)^Files: usr/lib/skinweek/lib/(.*)\\.jar$")
                .matcher(copyright)
                .results()
                .map(found -> Pattern.compile(found.group(1).replace("*", ".*")))
                .toList();

        assertThat(ShippedLicence.all())
                .filteredOn(licence -> !licence.name().startsWith("Apache") && !isPartOfAnother(licence))
                .flatExtracting(ShippedLicence::works)
                .allSatisfy(work -> assertThat(named)
                        .as("%s in packaging/debian/copyright", work)
                        .anyMatch(pattern -> pattern.matcher(work).matches()));
    }

    @Test
    void debiansListOfLicencesNamesWhatIsInsideOfOurJar() throws IOException {
        assertThat(Files.readString(PACKAGING.resolve("debian/copyright")))
                .contains("Inter", "controls-light.css", "controls-dark.css", "AtlantaFX");
    }

    /** JavaFX is part of the runtime, typefaces and style sheets of other jars. */
    private static boolean isPartOfAnother(ShippedLicence licence) {
        return licence.works().stream()
                .anyMatch(work -> work.startsWith("javafx") || work.endsWith(".ttf") || work.endsWith(".css"));
    }

    private static Map<String, String> desktopEntry() throws IOException {
        Map<String, String> entry = new TreeMap<>();
        for (String line : Files.readAllLines(LINUX.resolve(ProgramName.ID + ".desktop"))) {
            int sign = line.indexOf('=');
            if (sign > 0) {
                entry.put(line.substring(0, sign), line.substring(sign + 1));
            }
        }
        return entry;
    }

    private static Document xml(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent().strip();
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
