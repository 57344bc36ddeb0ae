#include <QTest>

#include "models/places/boundarychoice.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

const QStringList kWardFields{u"OBJECTID"_s, u"LAD13CD"_s, u"WD13CD"_s, u"WD13NM"_s, u"WD13NMW"_s};
const Rows kWardRows{{u"1"_s, u"E09000007"_s, u"E05000128"_s, u"Belsize"_s, {}},
                     {u"2"_s, u"E09000007"_s, u"E05000129"_s, u"Bloomsbury"_s, {}},
                     {u"3"_s, u"E09000007"_s, u"E05000130"_s, u"Camden Town"_s, {}}};

const QStringList kDistrictFields{u"OBJECTID"_s, u"CODE"_s, u"WARD_NAME"_s, u"WARD_CODE"_s, u"SHAPE_AREA"_s};
const Rows kDistrictRows{{u"1"_s, u"CB"_s, u"Highfield"_s, u"E05006925"_s, u"1.5"_s},
                         {u"2"_s, u"CN"_s, u"Chasetown"_s, u"E05006926"_s, u"2.5"_s},
                         {u"3"_s, u"CS1"_s, u"Highfield"_s, u"E05006925"_s, u"3.5"_s}};

BoundaryFields found(const QStringList &fields, const Rows &rows, const ImportCorrections &corrections = {})
{
    const auto result = BoundaryChoice(corrections).fields(u"layer"_s, fields, rows);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

} // namespace

/// What a boundary file is taken for, and what the user may set right.
class TestBoundaryFields : public QObject
{
    Q_OBJECT

private slots:
    void codesAndNamesAreFoundByTheirContent()
    {
        const BoundaryFields fields = found(kWardFields, kWardRows);
        QCOMPARE(fields.kind, BoundaryKind::Wards);
        QCOMPARE(fields.code, 2); // not the council's, which is the same in every row
        QCOMPARE(fields.name, 3);
    }

    void aMapOfPollingDistrictsIsKnownByItsCodes()
    {
        const BoundaryFields fields = found(kDistrictFields, kDistrictRows);
        QCOMPARE(fields.kind, BoundaryKind::Districts);
        QCOMPARE(fields.code, 1);
        QCOMPARE(fields.name, -1);
        QCOMPARE(fields.ward, 2);
        QCOMPARE(fields.wardCode, 3);
    }

    void otherHeadingsOfDistricts_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QStringList>("other");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("name");
        QTest::addColumn<int>("ward");
        QTest::newRow("PD_CODE, no ward") << QStringList{u"FID"_s, u"PD_CODE"_s} << QStringList{u"1"_s, u"KAA"_s}
                                          << QStringList{u"2"_s, u"KAB"_s} << 1 << -1 << -1;
        QTest::newRow("PD_REF, PD_NAME, WARD")
            << QStringList{u"PD_REF"_s, u"PD_NAME"_s, u"WARD"_s} << QStringList{u"1A"_s, u"Town Hall"_s, u"Elm"_s}
            << QStringList{u"1B"_s, u"The Library"_s, u"Elm"_s} << 0 << 1 << 2;
        QTest::newRow("polling district and ward code")
            << QStringList{u"Polling_District"_s, u"WD24CD"_s, u"Ward_Code"_s}
            << QStringList{u"AA-1"_s, u"x"_s, u"E05000001"_s} << QStringList{u"AA-2"_s, u"y"_s, u"E05000001"_s} << 0
            << -1 << 2;
    }

    void otherHeadingsOfDistricts()
    {
        QFETCH(QStringList, fields);
        QFETCH(QStringList, row);
        QFETCH(QStringList, other);
        const BoundaryFields result = found(fields, {row, other});
        QCOMPARE(result.kind, BoundaryKind::Districts);
        QTEST(result.code, "code");
        QTEST(result.name, "name");
        QTEST(result.ward, "ward");
    }

    void aCouncilsNameInCapitalsIsNoDistrictCode()
    {
        const BoundaryFields fields = found({u"DISTRICT"_s, u"NAME"_s}, {{u"BURY"_s, u"Elm"_s}, {u"BURY"_s, u"Oak"_s}});
        QCOMPARE(fields.kind, BoundaryKind::Wards);
        QCOMPARE(fields.name, 1);
    }

    void theUserSetsFieldsRight()
    {
        const BoundaryFields fields =
            found(kWardFields, kWardRows, {{u"code-field"_s, u"lad13cd"_s}, {u"name-field"_s, u"-"_s}});
        QCOMPARE(fields.code, 1); // in any case
        QCOMPARE(fields.name, -1);
        const BoundaryFields wards = found(kDistrictFields, kDistrictRows, {{u"kind"_s, u"wards"_s}});
        QCOMPARE(wards.kind, BoundaryKind::Wards);
        QCOMPARE(wards.code, 3);
        QCOMPARE(wards.name, 2);
    }

    void whatIsNotThereIsRefusedWithWhatThereIs()
    {
        const auto field = BoundaryChoice({{u"code-field"_s, u"WD99CD"_s}}).fields({}, kWardFields, kWardRows);
        QVERIFY(!field);
        QVERIFY(field.error().message.contains(u"“WD99CD”"));
        QVERIFY(field.error().message.contains(u"WD13CD, WD13NM"));
        QVERIFY(!BoundaryChoice({{u"kind"_s, u"parishes"_s}}).fields({}, kWardFields, kWardRows));
        const auto layer = BoundaryChoice({{u"layer"_s, u"Parks"_s}}).layers({{u"Wards"_s, kWardFields, kWardRows}});
        QVERIFY(!layer);
        QVERIFY(layer.error().message.contains(u"Wards"));
    }

    void theLayerThatLooksLikeWardsIsTaken()
    {
        const QList<BoundaryLayer> layers{{u"parish"_s, {u"name"_s}, {{u"Highgate"_s}}},
                                          {u"areas"_s, kWardFields, kWardRows},
                                          {u"empty_wards"_s, kWardFields, {}}};
        QCOMPARE(*BoundaryChoice({}).layers(layers), QList<qsizetype>{1});
        QCOMPARE(*BoundaryChoice({{u"layer"_s, u"parish"_s}}).layers(layers), QList<qsizetype>{0});
        QCOMPARE(*BoundaryChoice({{u"layer"_s, u"*"_s}}).layers(layers), (QList<qsizetype>{0, 1}));
        const QList<BoundaryLayer> folders{{u"Elm"_s, {u"Name"_s}, {{u"Elm"_s}}},
                                           {u"Oak"_s, {u"Name"_s}, {{u"Oak"_s}}}};
        QCOMPARE(*BoundaryChoice({}).layers(folders), (QList<qsizetype>{0, 1})); // as a KML has them
    }

    void guessesShowWhatStandsInEachField()
    {
        const BoundaryChoice choice({{u"name-field"_s, u"WD13CD"_s}});
        const auto guesses =
            choice.guesses({{u"wards"_s, kWardFields, kWardRows}}, {0},
                           found(kWardFields, kWardRows, {{u"name-field"_s, u"WD13CD"_s}}), kWardFields, kWardRows);
        QCOMPARE(guesses.size(), 3); // kind, code, name: one layer is no choice
        QCOMPARE(guesses[0].key, u"kind"_s);
        QCOMPARE(guesses[0].value, u"wards"_s);
        QCOMPARE(guesses[1].value, u"WD13CD"_s);
        QCOMPARE(guesses[1].choices[2].text, u"WD13CD (E05000128, E05000129)"_s);
        QCOMPARE(guesses[1].choices[4].text, u"WD13NMW (empty)"_s);
        QCOMPARE(guesses[1].choices.last().text, u"None"_s);
        QVERIFY(guesses[1].reason.contains(u"National Statistics"));
        QCOMPARE(guesses[2].reason, u"You chose it."_s);
    }
};

QTEST_GUILESS_MAIN(TestBoundaryFields)
#include "tst_boundaryfields.moc"
