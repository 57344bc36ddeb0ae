#include <QTest>

#include "models/places/pollingdistrictrepository.h"
#include "models/places/wardrepository.h"
#include "tests/models/places/boundaryfiles.h"
#include "tests/support/sharedata.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

const auto kLichfield = u"wards/Lichfield_District_Council_Polling_Districts.shp"_s;

/// Elm to the west of 0.01° east, Oak to the east of it.
QByteArray twoWards()
{
    return collection({squareFeature(R"({"name":"Elm","code":"E05000001"})", 0, 51),
                       squareFeature(R"({"name":"Oak","code":"E05000002"})", 0.01, 51)});
}

QByteArray district(const QByteArray &code, double lon, double size = 0.004)
{
    return squareFeature(R"({"PD_CODE":")" + code + R"("})", lon, 51.001, size);
}

} // namespace

/// Maps of polling districts, before and after those of wards.
class TestDistrictImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<BoundaryDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aCouncilsMapBringsDistrictsAndTheirWards()
    {
        const ImportReport report = m_desk->imported({sharedData(kLichfield)});
        QCOMPARE(report.counts[u"polling_districts"_s].toInt(), 89);
        QCOMPARE(report.counts[u"added"_s].toInt(), 89);
        QCOMPARE(report.counts[u"wards"_s].toInt(), 22);
        QCOMPARE(wards().size(), 22);
        const Ward chasetown = ward(u"Chasetown"_s);
        QCOMPARE(chasetown.outline.polygons().polygons.size(), 1); // without the borders of its polling districts

        const PollingDistrict cn = find(u"CN"_s);
        QCOMPARE(cn.ward, chasetown.id);
        QCOMPARE(cn.wardSource, WardSource::File);
        QVERIFY(chasetown.outline.contains(cn.outline.centre()));
        const ImportReport again = m_desk->imported({sharedData(kLichfield)});
        QCOMPARE(again.counts[u"unchanged"_s].toInt(), 89);
        QCOMPARE(wards().size(), 22);
    }

    void withoutAWordOnWardsTheOutlineTells()
    {
        m_desk->imported(u"wards.geojson"_s, twoWards());
        const ImportReport report = m_desk->imported(
            u"districts.geojson"_s, collection({district("KAA", 0.001), district("KAB", 0.012), district("KAC", 0.2)}));
        QCOMPARE(find(u"KAA"_s).wardName, u"Elm"_s);
        QCOMPARE(find(u"KAA"_s).wardSource, WardSource::Outline);
        QCOMPARE(find(u"KAB"_s).wardName, u"Oak"_s);
        QVERIFY(!find(u"KAC"_s).ward.isValid()); // outside all wards
        QCOMPARE(find(u"KAC"_s).wardSource, WardSource::None);
        QCOMPARE(reasons(report), QString());
    }

    void aDistrictInTwoWardsGoesToTheOneWithMostOfItAndIsReported()
    {
        m_desk->imported(u"wards.geojson"_s, twoWards());
        const ImportReport report = m_desk->imported(u"districts.geojson"_s, collection({district("KAA", 0.009)}));
        QCOMPARE(find(u"KAA"_s).wardName, u"Oak"_s);
        QVERIFY(reasons(report).contains(u"Polling district KAA lies 75 % in Oak, 25 % in Elm. It was given to Oak"));
    }

    void wardsThatComeLaterAreFound()
    {
        m_desk->imported(u"districts.geojson"_s, collection({district("KAA", 0.001), district("KAB", 0.012)}));
        QVERIFY(!find(u"KAA"_s).ward.isValid());
        m_desk->imported(u"wards.geojson"_s, twoWards());
        QCOMPARE(find(u"KAA"_s).wardName, u"Elm"_s);
        QCOMPARE(find(u"KAB"_s).wardName, u"Oak"_s);
    }

    void whatWasSetByHandStands()
    {
        m_desk->imported(u"wards.geojson"_s, twoWards());
        m_desk->imported(u"districts.geojson"_s, collection({district("KAA", 0.001)}));
        ROSETTE_VERIFY(PollingDistrictRepository::setWard(m_desk->connection(), find(u"KAA"_s).id, ward(u"Oak"_s).id,
                                                          WardSource::Hand));
        m_desk->imported(u"districts.geojson"_s, collection({district("KAA", 0.002)}));
        m_desk->imported(u"wards.geojson"_s, twoWards());
        m_desk->imported(u"named.geojson"_s,
                         collection({squareFeature(R"({"PD_CODE":"KAA","WARD":"Elm"})", 0.001, 51.001, 0.004)}));
        QCOMPARE(find(u"KAA"_s).wardName, u"Oak"_s);
        QCOMPARE(find(u"KAA"_s).wardSource, WardSource::Hand);
        QVERIFY(find(u"KAA"_s).outline.contains({0.0011, 51.0011})); // the outline is the file's
    }

    void aMapOfWardsKnowsTheirOutlinesBetter()
    {
        m_desk->imported(u"wards.geojson"_s, twoWards());
        const Outline before = ward(u"Elm"_s).outline;
        m_desk->imported(u"named.geojson"_s,
                         collection({squareFeature(R"({"PD_CODE":"KAA","WARD":"Elm"})", 0.001, 51)}));
        QCOMPARE(ward(u"Elm"_s).outline, before);
        QCOMPARE(find(u"KAA"_s).wardSource, WardSource::File);
    }

    void wardsPutTogetherFromDistrictsFollowThem()
    {
        const QByteArray kaa = R"({"PD_CODE":"KAA","WARD":"Elm"})";
        const QByteArray kab = R"({"PD_CODE":"KAB","WARD":"Elm"})";
        m_desk->imported(u"a.geojson"_s, collection({squareFeature(kaa, 0, 51), squareFeature(kab, 0.01, 51)}));
        QVERIFY(!ward(u"Elm"_s).outline.contains({0.025, 51.005}));
        m_desk->imported(u"b.geojson"_s, collection({squareFeature(kaa, 0, 51), squareFeature(kab, 0.01, 51, 0.02)}));
        QVERIFY(ward(u"Elm"_s).outline.contains({0.025, 51.005}));
        QCOMPARE(wards().size(), 1);
    }

    void aWardThatNobodyKnowsWhereOthersLieIsNotMade()
    {
        m_desk->imported(u"wards.geojson"_s, twoWards());
        const ImportReport report =
            m_desk->imported(u"old.geojson"_s,
                             collection({squareFeature(R"({"PD_CODE":"KAA","WARD":"Poplar"})", 0.001, 51.001, 0.004)}));
        QCOMPARE(wards().size(), 2);
        QVERIFY(reasons(report).contains(u"“Poplar”, which is not among yours"));
        QCOMPARE(find(u"KAA"_s).wardName, u"Elm"_s);
        QCOMPARE(find(u"KAA"_s).wardSource, WardSource::Outline);
    }

    void theImportIsUndoneWhole()
    {
        m_desk->imported(u"wards.geojson"_s, twoWards());
        const auto before = WardRepository::list(m_desk->connection());
        m_desk->imported({sharedData(kLichfield)});
        ROSETTE_VERIFY(
            ImportJournal::undoLast(m_desk->campaign()->file(), m_desk->connection(), m_desk->campaign().clock()));
        QCOMPARE(wards().size(), before->size());
        QCOMPARE(PollingDistrictRepository::list(m_desk->connection())->size(), 0);
    }

    void doublesAreReported()
    {
        const ImportReport report = m_desk->imported(
            u"a.geojson"_s, collection({district("KAA", 0), district("KAA", 0.01), district("KAA", 0.01),
                                        district("KAB", 0.02), district("KAC", 0.03), district("", 0.04)}));
        QCOMPARE(report.problems.size(), 3);
        QVERIFY(reasons(report).contains(u"KAA stands in the file 2 times"));
        QVERIFY(reasons(report).contains(u"KAA stands in the file twice, the same both times"));
        QVERIFY(reasons(report).contains(u"no code"));
        QCOMPARE(find(u"KAA"_s).outline.polygons().polygons.size(), 2);
    }

private:
    QList<Ward> wards() { return WardRepository::list(m_desk->connection()).valueOr({}); }
    Ward ward(const QString &name)
    {
        const auto found = WardRepository::findByNameOrCode(m_desk->connection(), name);
        return found && *found ? **found : Ward();
    }
    PollingDistrict find(const QString &code)
    {
        const auto found = PollingDistrictRepository::findByCode(m_desk->connection(), code);
        return found && *found ? **found : PollingDistrict();
    }

    std::unique_ptr<BoundaryDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestDistrictImport)
#include "tst_districtimport.moc"
