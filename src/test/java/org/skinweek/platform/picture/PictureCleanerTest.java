package org.skinweek.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.file.FileTypeDirectory;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.jpeg.HuffmanTablesDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a picture is what is seen on it, upright and no more; what is none is named. */
class PictureCleanerTest {
    private static final String MOMENT = "2026:11:20 21:30:00";
    private static final int EDGE = 300;

    private final PictureCleaner cleaner = new PictureCleaner(EDGE);

    @TempDir
    Path folder;

    @Test
    void nothingIsLeftButWhatAJpegNeeds() throws Exception {
        byte[] original = PictureBytes.fromCamera(PictureBytes.quarters(120, 80), 1, MOMENT);
        assertThat(read(original).getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation())
                .isNotNull();
        CleanPicture clean = clean(original);
        Metadata metadata = read(clean.jpeg());
        assertThat(metadata.getDirectories()).extracting(Directory::getClass).doesNotHaveDuplicates();
        assertThat(metadata.getDirectories())
                .allMatch(directory -> directory instanceof JpegDirectory
                        || directory instanceof JfifDirectory
                        || directory instanceof HuffmanTablesDirectory
                        || directory instanceof FileTypeDirectory);
        assertThat(PlainJpeg.of(clean.jpeg())).contains(new PlainJpeg(120, 80));
        assertThat(PlainJpeg.of(original)).isEmpty();
        assertThat(clean.taken()).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void bytesThatOnlyFillAreAllowedBeforeAMark() throws Exception {
        byte[] jpeg = PictureBytes.encoded(PictureBytes.quarters(40, 30), "jpeg");
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        filled.write(jpeg, 0, 2);
        filled.write(0xFF);
        filled.write(0xFF);
        filled.write(jpeg, 2, jpeg.length - 2);
        assertThat(clean(filled.toByteArray()).width()).isEqualTo(40);
    }

    @Test
    void aSmallPictureThatStandsForARawOneIsNamedRaw() throws Exception {
        byte[] tiff = PictureBytes.encoded(PictureBytes.quarters(40, 30), "tiff");
        assertThat(clean(tiff).width()).isEqualTo(40);
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> clean(PictureBytes.asReduced(tiff)))
                .matches(refused -> refused.problem() == PictureProblem.RAW);
    }

    @ParameterizedTest
    @CsvSource({
        "1, RED, GRAY, GRAY, BLUE",
        "2, GRAY, RED, BLUE, GRAY",
        "3, BLUE, GRAY, GRAY, RED",
        "4, GRAY, BLUE, RED, GRAY",
        "5, RED, GRAY, GRAY, BLUE",
        "6, GRAY, RED, BLUE, GRAY",
        "7, BLUE, GRAY, GRAY, RED",
        "8, GRAY, BLUE, RED, GRAY"
    })
    void itIsTurnedAsItWasSeen(int orientation, String upLeft, String upRight, String downLeft, String downRight)
            throws Exception {
        CleanPicture clean = clean(PictureBytes.fromCamera(PictureBytes.quarters(120, 80), orientation, MOMENT));
        boolean turned = orientation > 4;
        assertThat(clean.width()).isEqualTo(turned ? 80 : 120);
        assertThat(clean.height()).isEqualTo(turned ? 120 : 80);
        BufferedImage image = image(clean);
        int right = clean.width() * 3 / 4;
        int low = clean.height() * 3 / 4;
        assertThat(List.of(
                        name(image, clean.width() / 4, clean.height() / 4),
                        name(image, right, clean.height() / 4),
                        name(image, clean.width() / 4, low),
                        name(image, right, low)))
                .containsExactly(upLeft, upRight, downLeft, downRight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "bmp", "tiff"})
    void everyKindThatIsReadBecomesAJpeg(String format) throws Exception {
        CleanPicture clean = clean(PictureBytes.encoded(PictureBytes.quarters(60, 40), format));
        assertThat(PlainJpeg.of(clean.jpeg())).contains(new PlainJpeg(60, 40));
        assertThat(clean.taken()).isEmpty();
        assertThat(name(image(clean), 10, 10)).isEqualTo("RED");
    }

    @Test
    void alongEdgeIsShortened() throws Exception {
        CleanPicture clean = clean(PictureBytes.encoded(PictureBytes.quarters(900, 450), "png"));
        assertThat(clean.width()).isEqualTo(EDGE);
        assertThat(clean.height()).isEqualTo(EDGE / 2);
    }

    @Test
    void whatIsSeenThroughLiesOnWhite() throws Exception {
        BufferedImage clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        assertThat(new Color(image(clean(PictureBytes.encoded(clear, "png"))).getRGB(10, 10)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void coloursOfAnotherSpaceAreConverted() throws Exception {
        BufferedImage dark = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 400; i++) {
            dark.setRGB(i % 20, i / 20, new Color(55, 55, 55).getRGB());
        }
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        int grey = image(clean(PictureBytes.withProfile(dark, profile))).getRGB(10, 10) & 0xFF;
        assertThat(grey).as("55 of 255 in linear light").isCloseTo(128, within(6));
    }

    @Test
    void ofAPictureThatIsTooLargeForMemorySomePixelsAreSkipped() throws Exception {
        PictureCleaner small = new PictureCleaner(new PictureLimits(1 << 20, 1_000_000, 10_000, EDGE));
        CleanPicture clean = small.clean(file(PictureBytes.encoded(PictureBytes.quarters(1000, 500), "png")));
        assertThat(clean.width()).isBetween(100, 143);
        assertThat(name(image(clean), 10, 10)).isEqualTo("RED");
    }

    /** Ten thousand by ten thousand: 300 MB if it were held in memory whole. */
    @Test
    void aHundredMegapixelsAreReadInSteps() throws Exception {
        assertThat(PictureLimits.shipped(3000).step(10_000, 10_000)).isEqualTo(3);
        assertThat(PictureLimits.shipped(3000).step(4000, 3000)).isEqualTo(1);
        BufferedImage image = new BufferedImage(10_000, 10_000, BufferedImage.TYPE_BYTE_BINARY);
        CleanPicture clean = new PictureCleaner(3000).clean(file(PictureBytes.encoded(image, "png")));
        assertThat(clean.width()).isEqualTo(3000);
    }

    @Test
    void moreThanTheLimitsIsRefusedBeforeItIsDecoded() throws Exception {
        Path file = file(PictureBytes.encoded(PictureBytes.quarters(100, 100), "png"));
        assertProblem(PictureProblem.TOO_MANY_PIXELS, new PictureLimits(1 << 20, 9_999, 9_999, EDGE), file);
        assertProblem(PictureProblem.FILE_TOO_LARGE, new PictureLimits(10, 10_000, 10_000, EDGE), file);
    }

    @ParameterizedTest
    @CsvSource({
        "HEIC, 0000001866747970686569630000000068656963",
        "HEIC, 000000186674797068656978000000006d696631",
        "HEIC, 00000018667479706d69663100000000686569636d696631",
        "AVIF, 00000018667479706176696600000000617669666d696631",
        "WEBP, 524946462400000057454250565038200000000000000000",
        "RAW, 46554a4946494c4d4343442d52415720",
        "UNKNOWN, 255044462d312e370a25e2e3cfd30a00000000",
        "UNKNOWN, 68656c6c6f2c20776f726c6421",
        "BROKEN, 89504e470d0a1a0a0000000d49484452",
        "BROKEN, ffd8ffe000104a46494600010100000100010000"
    })
    void whatIsNoPictureToDecodeIsNamedByItsBytes(PictureProblem problem, String bytes) throws Exception {
        assertProblem(problem, PictureLimits.shipped(EDGE), file(HexFormat.of().parseHex(bytes)));
    }

    @Test
    void apictureThatWasCutOffIsBroken() throws Exception {
        for (String format : List.of("jpeg", "png", "gif", "tiff", "bmp")) {
            byte[] whole = PictureBytes.encoded(PictureBytes.quarters(400, 300), format);
            assertProblem(
                    PictureProblem.BROKEN,
                    PictureLimits.shipped(EDGE),
                    file(Arrays.copyOf(whole, whole.length * 2 / 3)));
        }
    }

    @Test
    void aFolderAnEmptyFileAndNoneAreNamed() throws Exception {
        PictureLimits limits = PictureLimits.shipped(EDGE);
        assertProblem(PictureProblem.FOLDER, limits, folder);
        assertProblem(PictureProblem.EMPTY, limits, file(new byte[0]));
        assertProblem(PictureProblem.UNREADABLE, limits, folder.resolve("gone.jpg"));
    }

    @Test
    void aDateOfNoCalendarIsNone() throws Exception {
        for (String moment : List.of("0000:00:00 00:00:00", "2026:02:30 10:00:00", "    :  :     :  :  ", "")) {
            assertThat(clean(PictureBytes.fromCamera(PictureBytes.quarters(20, 20), 1, moment))
                            .taken())
                    .isEmpty();
        }
    }

    @Test
    void anOrientationThatNobodyKnowsIsUpright() throws Exception {
        assertThat(clean(PictureBytes.fromCamera(PictureBytes.quarters(40, 20), 9, MOMENT))
                        .width())
                .isEqualTo(40);
    }

    private CleanPicture clean(byte[] bytes) throws IOException, PictureException {
        return cleaner.clean(file(bytes));
    }

    private static void assertProblem(PictureProblem problem, PictureLimits limits, Path file) {
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> new PictureCleaner(limits).clean(file))
                .extracting(PictureException::problem)
                .isEqualTo(problem);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("picture"), bytes);
    }

    private static Metadata read(byte[] bytes) throws Exception {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            return ImageMetadataReader.readMetadata(in);
        }
    }

    private static BufferedImage image(CleanPicture clean) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(clean.jpeg()));
    }

    private static String name(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        if (color.getRed() - color.getBlue() > 100) {
            return "RED";
        }
        return color.getBlue() - color.getRed() > 100 ? "BLUE" : "GRAY";
    }
}
