#include <algorithm>

#include <QDateTime>
#include <QFile>
#include <QTest>

#include "tests/app/clirunner.h"

using namespace Qt::StringLiterals;
using rosette::test::CliRunner;

namespace {

const QString kStreet = u"Acre Lane"_s;

int numberOf(const QJsonObject &door) { return door.value(u"number"_s).toString().toInt(); }

/// Past the doors of a street: odds up, evens down, ten seconds from door to door.
QByteArray walkPast(const QJsonArray &doors)
{
    QList<QJsonObject> odds;
    QList<QJsonObject> evens;
    for (const auto &value : doors) {
        const QJsonObject door = value.toObject();
        if (door.value(u"street"_s) == kStreet && numberOf(door) > 0)
            (numberOf(door) % 2 == 1 ? odds : evens) += door;
    }
    const auto isBefore = [](const QJsonObject &a, const QJsonObject &b) { return numberOf(a) < numberOf(b); };
    std::sort(odds.begin(), odds.end(), isBefore);
    std::sort(evens.begin(), evens.end(), isBefore);
    std::reverse(evens.begin(), evens.end());
    QByteArray gpx = "<gpx><trk><trkseg>\n";
    QDateTime time({2026, 5, 16}, {10, 0}, Qt::UTC);
    const QList<QJsonObject> walk = odds + evens;
    for (const QJsonObject &door : walk) {
        const QString lat = QString::number(door.value(u"lat"_s).toDouble(), 'f', 7);
        const QString lon = QString::number(door.value(u"lon"_s).toDouble(), 'f', 7);
        time = time.addSecs(10);
        gpx += u"<trkpt lat=\"%1\" lon=\"%2\"><time>%3</time></trkpt>\n"_s.arg(lat, lon, time.toString(Qt::ISODate))
                   .toUtf8();
    }
    return gpx + "</trkseg></trk></gpx>\n";
}

} // namespace

/// `import track` on the made-up town.
class TestTrackCommand : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    QStringList import(const QStringList &options) const
    {
        return QStringList{u"import"_s, u"track"_s, m_cli.campaign(), m_cli.file(u"walk.gpx"_s)} + options;
    }

private slots:
    void initTestCase()
    {
        ROSETTE_RUN(m_cli, {u"demo"_s, m_cli.campaign()});
        for (const QString &purpose : {u"canvass"_s, u"leaflet"_s}) {
            ROSETTE_RUN(m_cli, {u"add"_s, u"round"_s, m_cli.campaign(), u"--title"_s, u"Walk for "_s + purpose,
                                u"--stages"_s, u"Acre Lane odds, evens down"_s, u"--purpose"_s, purpose});
        }
        const auto doors = m_cli.run({u"list"_s, u"doors"_s, m_cli.campaign(), u"--json"_s});
        QCOMPARE(doors.exitCode, 0);
        QFile file(m_cli.file(u"walk.gpx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(walkPast(doors.array()));
    }

    void aDryRunSaysWhichStagesWereWalked()
    {
        const auto outcome = m_cli.run(import({u"--dry-run"_s, u"--json"_s}));
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        const QJsonObject report = outcome.object();
        QCOMPARE(report.value(u"day"_s).toString(), u"2026-05-16"_s);
        QVERIFY(report.value(u"dry_run"_s).toBool());
        QJsonObject round; // the demo's own may reach as much of the lane
        for (const auto &walked : report.value(u"rounds"_s).toArray()) {
            if (walked.toObject().value(u"name"_s).toString().startsWith(u"Walk for "_s))
                round = walked.toObject();
        }
        QVERIFY(round.value(u"doors"_s).toInt() > 90);
        QCOMPARE(round.value(u"doors_walked"_s).toInt(), round.value(u"doors"_s).toInt());
        QStringList whole;
        for (const auto &stage : round.value(u"stages"_s).toArray()) {
            if (stage.toObject().value(u"walked"_s) == "whole"_L1)
                whole += stage.toObject().value(u"stage"_s).toString();
        }
        QCOMPARE(whole, (QStringList{u"Acre Lane odds"_s, u"Acre Lane evens down"_s}));
    }

    void theRoundIsNamedWhereSeveralFit()
    {
        const auto unclear = m_cli.run(import({}));
        QCOMPARE(unclear.exitCode, 1);
        QVERIFY2(unclear.err.contains("equally well"), unclear.err.constData());
    }

    void aRecordedWalkIsUndone()
    {
        const auto outcome = m_cli.run(import({u"--round"_s, u"Walk for leaflet"_s, u"--keep-track"_s}));
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QVERIFY(outcome.err.contains("of Walk for leaflet were recorded as walked"));
        const auto undone = m_cli.run({u"undo-import"_s, m_cli.campaign(), u"--json"_s});
        QVERIFY2(undone.exitCode == 0, undone.err.constData());
        QCOMPARE(undone.object().value(u"kind"_s).toString(), u"track"_s);
    }

    void oddFilesGetOneSentence()
    {
        QStringList words{u"import"_s, u"track"_s, m_cli.campaign()};
        const auto empty = m_cli.run(words + CliRunner::shared(u"gps/empty.gpx"_s));
        QCOMPARE(empty.exitCode, 1);
        QCOMPARE(empty.err.trimmed().count('\n'), 0);
        QVERIFY(empty.err.contains("empty.gpx has no points"));
        const auto elsewhere = m_cli.run(words + CliRunner::shared(u"gps/2008-08-14-16-04-58.nmea"_s));
        QCOMPARE(elsewhere.exitCode, 1);
        QVERIFY2(elsewhere.err.contains("no street or path of this campaign"), elsewhere.err.constData());
        QCOMPARE(m_cli.run(import({u"--sheet"_s, u"1"_s})).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestTrackCommand)
#include "tst_trackcommand.moc"
