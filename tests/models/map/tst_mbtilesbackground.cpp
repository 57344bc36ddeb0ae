#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

#include "models/map/mbtilesbackground.h"
#include "tests/support/mbtilesfile.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

class TestMbtilesBackground : public QObject
{
    Q_OBJECT

    /// What the reader gives for a square: its colour, or nothing.
    static QColor colourAt(const MapBackground &background, const MapSquare &square)
    {
        const QImage image = background.reader()->read(square).image;
        return image.isNull() ? QColor() : image.pixelColor(image.rect().center());
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsWhatTheFileSaysOfItself()
    {
        {
            MbtilesFile file(path());
            file.setMetadata({{u"name"_s, u"Old  town"_s},
                              {u"attribution"_s, u"&copy; <a href=\"https://example.org\">Example Maps</a>"_s},
                              {u"minzoom"_s, u"12"_s},
                              {u"maxzoom"_s, u"16"_s},
                              {u"bounds"_s, u"-0.2, 51.5, -0.1, 51.6"_s}});
            file.addPicture({12, 2046, 1361}, plainPicture(Qt::red, 512));
        }
        const auto background = MbtilesBackground::open(path());
        ROSETTE_VERIFY(background);
        const MapBackground::Facts &facts = (*background)->facts();
        QCOMPARE(facts.name, u"Old town"_s);
        QCOMPARE(facts.notice, u"© Example Maps"_s);
        QCOMPARE(facts.firstZoom, 12);
        QCOMPARE(facts.lastZoom, 16);
        QCOMPARE(facts.pixels, 512);
        QVERIFY(facts.box == (GeoBox{-0.2, 51.5, -0.1, 51.6}));
    }

    void zoomsAreFoundWhenTheFileDoesNotSay()
    {
        {
            MbtilesFile file(path());
            file.setMetadata({{u"bounds"_s, u"everywhere"_s}});
            file.addPicture({3, 1, 1}, plainPicture(Qt::red));
            file.addPicture({7, 1, 1}, plainPicture(Qt::red));
        }
        const auto background = MbtilesBackground::open(path());
        ROSETTE_VERIFY(background);
        QCOMPARE((*background)->facts().firstZoom, 3);
        QCOMPARE((*background)->facts().lastZoom, 7);
        QCOMPARE((*background)->facts().name, u"map"_s);
        QVERIFY(!(*background)->facts().box.isValid());
    }

    void rowsAreCountedFromTheSouth()
    {
        {
            MbtilesFile file(path());
            file.addPicture({2, 1, 0}, plainPicture(Qt::red));   // in the north
            file.addPicture({2, 1, 3}, plainPicture(Qt::green)); // in the south
        }
        const auto background = MbtilesBackground::open(path());
        ROSETTE_VERIFY(background);
        QCOMPARE(colourAt(**background, {2, 1, 0}), QColor(Qt::red));
        QCOMPARE(colourAt(**background, {2, 1, 3}), QColor(Qt::green));
        QVERIFY(!colourAt(**background, {2, 1, 1}).isValid());
    }

    void rowsAreCountedFromTheNorthWhenTheFileSaysSo()
    {
        {
            MbtilesFile file(path());
            file.setMetadata({{u"scheme"_s, u"xyz"_s}});
            file.addPicture({2, 1, 0}, plainPicture(Qt::red)); // written as row 3
        }
        const auto background = MbtilesBackground::open(path());
        ROSETTE_VERIFY(background);
        QCOMPARE(colourAt(**background, {2, 1, 3}), QColor(Qt::red));
    }

    void otherFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("tile");
        QTest::addColumn<QString>("word");
        QTest::newRow("vector tiles") << u"pbf"_s << QByteArray("\x1f\x8b\x08 packed") << u"vector tiles"_s;
        QTest::newRow("vector tiles that do not say so")
            << QString() << QByteArray("\x1f\x8b\x08 packed") << u"vector tiles"_s;
        QTest::newRow("no pictures") << u"png"_s << QByteArray() << u"no pictures"_s;
        QTest::newRow("broken pictures") << u"png"_s << QByteArray("\x89PNG but not quite") << u"cannot be read"_s;
    }
    void otherFilesAreRefusedInWords()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, tile);
        QFETCH(QString, word);
        {
            MbtilesFile file(path());
            if (!format.isEmpty())
                file.setMetadata({{u"format"_s, format}});
            if (!tile.isEmpty())
                file.addBytes(1, 0, 0, tile);
        }
        const auto background = MbtilesBackground::open(path());
        QVERIFY(!background);
        QVERIFY2(background.error().message.contains(word), qPrintable(background.error().message));
    }

    void aDatabaseOfSomethingElseIsRefused()
    {
        {
            MbtilesFile file(path());
            file.execute(u"DROP TABLE metadata"_s);
        }
        const auto background = MbtilesBackground::open(path());
        QVERIFY(!background);
        QVERIFY2(background.error().message.contains(u"MBTiles"_s), qPrintable(background.error().message));
    }

    void anEnormousPictureIsLeftOut()
    {
        {
            MbtilesFile file(path());
            file.addPicture({1, 0, 0}, plainPicture(Qt::red));
            file.addPicture({1, 1, 0}, plainPicture(Qt::red, 3000));
        }
        const auto background = MbtilesBackground::open(path());
        ROSETTE_VERIFY(background);
        QVERIFY(!colourAt(**background, {1, 1, 0}).isValid());
    }

    void aFileThatWentAwayHasNoPictures()
    {
        MbtilesFile(path()).addPicture({1, 0, 0}, plainPicture(Qt::red));
        const auto background = MbtilesBackground::open(path());
        ROSETTE_VERIFY(background);
        QVERIFY(QFile::remove(path()));
        QVERIFY(!colourAt(**background, {1, 0, 0}).isValid());
    }

    void manyThreadsReadAtOnce()
    {
        {
            MbtilesFile file(path());
            for (int x = 0; x < 8; ++x)
                file.addPicture({3, x, 2}, plainPicture(QColor(20 * x, 0, 0), 64));
        }
        const auto background = MbtilesBackground::open(path());
        ROSETTE_VERIFY(background);
        const QList<int> columns{0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7};
        const QList<int> reds = QtConcurrent::blockingMapped<QList<int>>(columns, [&](int x) {
            return colourAt(**background, {3, x, 2}).red();
        });
        for (int i = 0; i < columns.size(); ++i)
            QCOMPARE(reds[i], 20 * columns[i]);
    }

private:
    QString path() const { return m_folder->filePath(u"map.mbtiles"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMbtilesBackground)
#include "tst_mbtilesbackground.moc"
