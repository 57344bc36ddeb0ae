#include <QFile>
#include <QTest>
#include <QtEndian>

#include "models/places/mapfeatures.h"
#include "models/places/osmimport.h"
#include "models/places/streetrepository.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTwoStreets = R"(<?xml version="1.0"?><osm version="0.6">
<node id="1" lat="51.50" lon="-0.10"/><node id="2" lat="51.501" lon="-0.10"/><node id="3" lat="51.502" lon="-0.10"/>
<way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/><tag k="name" v="High Street"/></way>
<way id="2"><nd ref="2"/><nd ref="3"/><tag k="highway" v="residential"/><tag k="name" v="Mill Lane"/></way>
</osm>)";

/// Where the blocks of a .osm.pbf end: each has a length, a heading (type, size) and as many bytes.
QList<qsizetype> blockEnds(const QByteArray &bytes)
{
    QList<qsizetype> ends;
    for (qsizetype at = 0; at + 4 < bytes.size();) {
        const auto headLength = qFromBigEndian<quint32>(bytes.constData() + at);
        qsizetype size = at + 4 + 2 + bytes[at + 5] + 1; // past the type, at the size
        quint64 dataLength = 0;
        for (int shift = 0; shift == 0 || quint8(bytes[size - 1]) >= 0x80; shift += 7)
            dataLength |= quint64(quint8(bytes[size++]) & 0x7f) << shift;
        at += qsizetype(4 + headLength + dataLength);
        ends += at;
    }
    return ends;
}

/// A block of a .osm.pbf whose heading promises so many bytes.
QByteArray blockPromising(quint32 headLength, quint64 dataLength)
{
    QByteArray head("\x0a\x09OSMHeader\x18", 12);
    for (; dataLength >= 0x80; dataLength >>= 7)
        head += char(dataLength | 0x80);
    head += char(dataLength);
    QByteArray length(4, 0);
    qToBigEndian(headLength > 0 ? headLength : quint32(head.size()), length.data());
    return length + head + QByteArray(100, 'x');
}

/// Ten entities, each ten times the one before: ten thousand million letters.
QByteArray entityBomb()
{
    QByteArray text = "<?xml version=\"1.0\"?><!DOCTYPE osm [<!ENTITY e0 \"street\">";
    for (int i = 1; i <= 10; ++i) {
        const QByteArray before = "&e" + QByteArray::number(i - 1) + ';';
        text += "<!ENTITY e" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return text +
           "]><osm version=\"0.6\"><node id=\"1\" lat=\"51.5\" lon=\"-0.1\"><tag k=\"name\" v=\"&e10;\"/></node></osm>";
}

} // namespace

/// Extracts that are cut off, damaged, of another kind or made to do harm: a clear error, or what can be used of them.
class TestOsmHostile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_campaign = std::make_unique<TestCampaign>();
        ROSETTE_VERIFY(imported(kTwoStreets, u"osm"_s));
        QCOMPARE(streetNames(), (QStringList{u"High Street"_s, u"Mill Lane"_s}));
    }

    void brokenExtractsAreRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("suffix");
        const QByteArray small = bytesOf(u"osm/granary-square.osm.pbf"_s);
        for (const qsizetype length :
             {qsizetype(10), qsizetype(100), small.size() / 3, small.size() / 2, small.size() - 1})
            QTest::addRow("cut at %lld", qlonglong(length)) << small.left(length) << u"osm.pbf"_s;
        QByteArray damaged = small;
        for (qsizetype i = small.size() / 2; i < small.size() / 2 + 200; ++i)
            damaged[i] = char(~damaged[i]);
        QTest::newRow("damaged") << damaged << u"osm.pbf"_s;
        const QByteArray borough = bytesOf(u"osm/camden.osm.pbf"_s);
        const QList<qsizetype> ends = blockEnds(borough);
        QVERIFY(ends.size() > 20);
        for (const qsizetype i : {qsizetype(0), ends.size() / 3, ends.size() * 2 / 3, ends.size() - 2})
            QTest::addRow("cut after block %lld", qlonglong(i)) << borough.left(ends[i]) << u"osm.pbf"_s;
        QTest::newRow("empty") << QByteArray() << u"osm.pbf"_s;
        QTest::newRow("text") << QByteArray("not a map") << u"osm.pbf"_s;
        QTest::newRow("another kind") << small << u"docx"_s;
        QTest::newRow("XML called pbf") << QByteArray(kTwoStreets) << u"osm.pbf"_s;
        QTest::newRow("pbf called XML") << small << u"osm"_s;
        QTest::newRow("text called bz2") << QByteArray(kTwoStreets) << u"osm.bz2"_s;
        QTest::newRow("heading of 2 GB") << blockPromising(0x7fffffff, 100) << u"osm.pbf"_s;
        QTest::newRow("block of 16 EB") << blockPromising(0, ~quint64(0)) << u"osm.pbf"_s;
        QTest::newRow("block of 4 GB") << blockPromising(0, 0xffffffff) << u"osm.pbf"_s;
        QTest::newRow("XML cut") << QByteArray(kTwoStreets).chopped(100) << u"osm"_s;
        QTest::newRow("XML without ways") << QByteArray("<osm version=\"0.6\"></osm>") << u"osm"_s;
        QTest::newRow("XML with NaN") << QByteArray(kTwoStreets).replace("51.501", "NaN") << u"osm"_s;
        QTest::newRow("XML with a word for an id")
            << QByteArray(kTwoStreets).replace("id=\"2\"", "id=\"two\"") << u"osm"_s;
        QTest::newRow("entity bomb") << entityBomb() << u"osm"_s;
    }
    void brokenExtractsAreRefusedAndNothingChanges()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, suffix);
        const auto report = imported(content, suffix);
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(u"Nothing was changed"_s), qPrintable(report.error().message));
        QCOMPARE(streetNames(), (QStringList{u"High Street"_s, u"Mill Lane"_s}));
        QVERIFY(!MapFeatureRepository::list(connection()).valueOr({}).isEmpty());
    }

    void whatCanBeUsedOfAnOddExtractIsUsed_data()
    {
        QTest::addColumn<QByteArray>("nodes");
        QTest::addColumn<QByteArray>("others");
        const auto row = [](const char *name, const char *nodes, const char *others) {
            QTest::newRow(name) << QByteArray(nodes) << QByteArray(others);
        };
        row("a way without nodes", "", R"(<way id="9"><tag k="highway" v="residential"/><tag k="name" v="No"/></way>)");
        row("a way with one node", "",
            R"(<way id="9"><nd ref="1"/><tag k="highway" v="residential"/><tag k="name" v="No"/></way>)");
        row("a way with one node twice", "",
            R"(<way id="9"><nd ref="1"/><nd ref="1"/><tag k="building" v="yes"/></way>)");
        row("missing nodes", "",
            R"(<way id="9"><nd ref="70"/><nd ref="71"/><tag k="highway" v="residential"/><tag k="name" v="No"/></way>)");
        row("missing members", "", R"(<relation id="9"><member type="way" ref="70" role="outer"/>
            <tag k="type" v="multipolygon"/><tag k="building" v="yes"/></relation>)");
        row("a relation of itself", "", R"(<relation id="9"><member type="relation" ref="9" role=""/>
            <tag k="type" v="multipolygon"/><tag k="building" v="yes"/></relation>)");
        row("a building that crosses itself",
            R"(<node id="4" lat="51.50" lon="-0.11"/><node id="5" lat="51.51" lon="-0.10"/>
            <node id="6" lat="51.50" lon="-0.10"/><node id="7" lat="51.51" lon="-0.11"/>)",
            R"(<way id="9"><nd ref="4"/><nd ref="5"/><nd ref="6"/><nd ref="7"/><nd ref="4"/><tag k="building" v="yes"/></way>)");
        row("a node off the earth", R"(<node id="4" lat="151.5" lon="-0.1"><tag k="addr:housenumber" v="1"/></node>)",
            "");
        row("numbers without end",
            R"(<node id="4" lat="51.5" lon="-0.1"><tag k="addr:housenumber" v="1-2147483647"/></node>
            <node id="5" lat="51.6" lon="-0.1"><tag k="addr:housenumber" v="2147483647"/></node>
            <node id="6" lat="51.6" lon="-0.1"><tag k="addr:housenumber" v="99999999999999999999"/></node>)",
            R"(<way id="9"><nd ref="4"/><nd ref="5"/><nd ref="6"/><tag k="addr:interpolation" v="all"/></way>)");
    }
    void whatCanBeUsedOfAnOddExtractIsUsed()
    {
        QFETCH(QByteArray, nodes);
        QFETCH(QByteArray, others);
        const QByteArray content = QByteArray(kTwoStreets)
                                       .replace("<way id=\"1\">", QByteArray(nodes + "<way id=\"1\">"))
                                       .replace("</osm>", QByteArray(others + "</osm>"));
        const auto report = imported(content, u"osm"_s);
        ROSETTE_VERIFY(report);
        QCOMPARE(streetNames(), (QStringList{u"High Street"_s, u"Mill Lane"_s}));
        QCOMPARE(report->counts[u"unchanged"_s].toInt(), 2);
    }

    /// What an editor has not uploaded yet.
    void idsBelowZeroAreAsGoodAsAny()
    {
        const auto report =
            imported(QByteArray(kTwoStreets).replace("id=\"", "id=\"-").replace("ref=\"", "ref=\"-"), u"osm"_s);
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts[u"unchanged"_s].toInt(), 2);
    }

private:
    Connection &connection() { return m_campaign->connection(); }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(sharedData(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Result<ImportReport> imported(const QByteArray &content, const QString &suffix)
    {
        QFile file(m_campaign->folder() + u"/extract."_s + suffix);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        file.close();
        const Feedback feedback;
        return importStreets(m_campaign->campaign().file(), connection(), {file.fileName()},
                             {.clock = m_campaign->clock(), .feedback = feedback});
    }

    QStringList streetNames()
    {
        QStringList names;
        for (const Street &street : StreetRepository::list(connection()).valueOr({}))
            names += street.name;
        return names;
    }

    std::unique_ptr<TestCampaign> m_campaign;
};

QTEST_GUILESS_MAIN(TestOsmHostile)
#include "tst_osmhostile.moc"
