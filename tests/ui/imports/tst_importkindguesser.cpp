#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/sharedata.h"
#include "ui/imports/importcounts.h"
#include "ui/imports/importkindguesser.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What files are taken for, over real ones, good and broken.
class TestImportKindGuesser : public QObject
{
    Q_OBJECT

private slots:
    void knowsRealFiles_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind"); // empty: cannot tell
        const auto row = [](const QString &path, const QString &kind) {
            QTest::newRow(qPrintable(path)) << path << kind;
        };
        for (const QString &path : {u"wards/camden-wards.geojson"_s, u"wards/camden_wards.gpkg"_s,
                                    u"wards/camden_wards.kml"_s, u"wards/camden_wards_bng.shp"_s})
            row(path, u"wards"_s);
        row(u"osm/camden.osm.pbf"_s, u"streets"_s);
        row(u"osm/its-example.osm.pbf"_s, u"streets"_s);
        for (const QString &path : {u"postcodes/nw.csv"_s, u"postcodes/n.csv"_s, u"postcodes/wc.csv"_s})
            row(path, u"postcodes"_s);
        for (const QString &path :
             {u"register/camden-xpress-full.csv"_s, u"register/camden-xpress-update.csv"_s,
              u"register/camden-eros-full.csv"_s, u"register/camden-eros-update.csv"_s,
              u"register/camden-dcounts-full.csv"_s, u"register/camden-dcounts-update.csv"_s,
              u"register/camden-december-xpress.csv"_s, u"register/council-fixtures/ems-idox-eros.csv"_s,
              u"register/council-fixtures/democracy-counts-utf-16le.csv"_s,
              u"register/council-fixtures/test_incremental_data.csv"_s,
              u"register/council-fixtures/test_council_data.xlsx"_s})
            row(path, u"register"_s);
        row(u"register/camden-absent.csv"_s, u"absent-voters"_s);
        row(u"volunteers/camden-volunteers.csv"_s, u"volunteers"_s);
        for (const QString &path :
             {u"register/council-fixtures/not-a-csv.csv"_s, u"register/council-fixtures/small-files-empty.csv"_s,
              u"register/council-fixtures/small-files-nearly_empty.csv"_s, u"register/council-fixtures/invalid.json"_s,
              u"results/wards-2022.csv"_s, u"gps/minimal.gpx"_s})
            row(path, QString());
    }
    void knowsRealFiles()
    {
        QFETCH(QString, path);
        QFETCH(QString, kind);
        const auto guess = ImportKindGuesser::guess({sharedData(path)});
        QCOMPARE(guess ? importKey(*guess) : QString(), kind);
    }

    void looksIntoFilesWithoutATellingName()
    {
        const QTemporaryDir folder;
        const QString json = folder.filePath(u"download"_s);
        QVERIFY(QFile::copy(sharedData(u"wards/camden-wards.geojson"_s), json));
        QCOMPARE(ImportKindGuesser::guess({json}), ImportKind::Wards);
    }

    void knowsPropertyPointsByTheirColumns()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"osopenuprn_202611.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("UPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE\n1,358260.66,172796.50,51.4526,-2.602\n");
        file.close();
        QCOMPARE(ImportKindGuesser::guess({file.fileName()}), ImportKind::Uprns);
    }

    void cannotTellFilesOfTwoKindsOrNone()
    {
        QVERIFY(!ImportKindGuesser::guess(
            {sharedData(u"postcodes/nw.csv"_s), sharedData(u"register/camden-absent.csv"_s)}));
        QVERIFY(!ImportKindGuesser::guess({}));
        QVERIFY(!ImportKindGuesser::guess({u"/nowhere/at-all.csv"_s}));
        QCOMPARE(ImportKindGuesser::guess({sharedData(u"postcodes/nw.csv"_s), sharedData(u"postcodes/n.csv"_s)}),
                 ImportKind::Postcodes);
    }

    void shapefilesLeaveTheirCompanionsBehind()
    {
        QCOMPARE(ImportKindGuesser::withoutCompanions({u"a.dbf"_s, u"a.PRJ"_s, u"a.shp"_s, u"a.shx"_s}),
                 QStringList{u"a.shp"_s});
        QCOMPARE(ImportKindGuesser::withoutCompanions({u"a.dbf"_s}), QStringList{u"a.dbf"_s});
    }

    void everyKindHasItsKeyAndWords()
    {
        for (const ImportKind kind : allImportKinds()) {
            QCOMPARE(importKindOf(importKey(kind)), kind);
            QVERIFY(!importTitle(kind).isEmpty());
            QVERIFY(!importSource(kind).isEmpty());
            QVERIFY(importFilter(kind).startsWith(importTitle(kind)));
        }
        QVERIFY(!importKindOf(u"leaflets"_s));
    }

    void countsAreSaidInWords()
    {
        const ImportCounts counts(QJsonObject{
            {u"added"_s, 14337}, {u"rejected"_s, 2}, {u"unchanged"_s, 0}, {u"doors"_s, 1}, {u"streets"_s, 1512}});
        QCOMPARE(counts.inShort(), u"14,337 added, 2 rejected"_s);
        QCOMPARE(counts.outcomes().size(), 3);
        QVERIFY(counts.contents().contains(u"1,512"));
        QCOMPARE(ImportCounts(QJsonObject{{u"added"_s, 0}}).inShort(), u"nothing changed"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportKindGuesser)
#include "tst_importkindguesser.moc"
