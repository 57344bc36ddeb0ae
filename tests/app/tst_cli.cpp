#include <QFile>
#include <QTest>

#include "models/store/migrator.h"
#include "tests/app/clirunner.h"

using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The contract that scripts rely on: exit codes, where results and messages go, options before and after the command.
class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("no campaign") << QStringList{u"status"_s};
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"doors"_s, u"x.rosette"_s, u"--wards"_s, u"A"_s};
        QTest::newRow("unknown list") << QStringList{u"list"_s, u"shoes"_s, u"x.rosette"_s};
        QTest::newRow("option without a value") << QStringList{u"new"_s, u"x.rosette"_s, u"--name"_s};
        QTest::newRow("unknown nation") << QStringList{u"new"_s, u"x.rosette"_s, u"--name"_s,
                                                       u"N"_s,   u"--nation"_s,  u"france"_s};
    }
    void wrongUsageEndsWithTwo()
    {
        QFETCH(QStringList, words);
        const CliRunner cli;
        const auto outcome = cli.run(words);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!outcome.err.isEmpty());
    }

    void globalOptionsMayStandAnywhere()
    {
        const CliRunner cli;
        ROSETTE_RUN(cli, {u"new"_s, cli.campaign(), u"--name"_s, u"Here"_s});
        QCOMPARE(cli.run({u"--json"_s, u"status"_s, cli.campaign()}).object().value(u"name"_s).toString(), u"Here"_s);
        QCOMPARE(cli.run({u"status"_s, cli.campaign(), u"--json"_s}).object().value(u"schema_version"_s).toInt(),
                 int(rosette::Migrator::builtInSteps().size()));
    }

    void statusHasEveryFieldOfTheContract()
    {
        const CliRunner cli;
        ROSETTE_RUN(cli, {u"new"_s, cli.campaign(), u"--name"_s, u"Here"_s});
        const auto status = cli.run({u"status"_s, cli.campaign(), u"--json"_s}).object();
        for (const QString &field :
             {u"wards"_s, u"polling_districts"_s, u"streets"_s, u"doors"_s, u"doors_located"_s, u"people"_s,
              u"electors"_s, u"volunteers"_s, u"activities"_s, u"stalls"_s, u"rounds"_s, u"shifts"_s, u"assignments"_s,
              u"conversations"_s, u"cipher_version"_s, u"schema_version"_s})
            QVERIFY2(status.contains(field), qPrintable(field));
    }

    void wrongPassphraseEndsWithOneAndOneSentence()
    {
        const CliRunner cli;
        ROSETTE_RUN(cli, {u"new"_s, cli.campaign(), u"--name"_s, u"Here"_s});
        const auto outcome = cli.run({u"status"_s, cli.campaign(), u"--passphrase-file"_s, u"-"_s}, "wrong\n");
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY(outcome.err.contains("passphrase"));
    }

    void passphraseIsReadFromStandardInput()
    {
        const CliRunner cli;
        ROSETTE_RUN(cli, {u"new"_s, cli.campaign(), u"--name"_s, u"Here"_s});
        QCOMPARE(
            cli.run({u"status"_s, cli.campaign(), u"--passphrase-file"_s, u"-"_s}, "correct horse battery\n").exitCode,
            0);
    }

    void existingFileIsNeverReplaced()
    {
        const CliRunner cli;
        ROSETTE_RUN(cli, {u"new"_s, cli.campaign(), u"--name"_s, u"Here"_s});
        QCOMPARE(cli.run({u"new"_s, cli.campaign(), u"--name"_s, u"There"_s}).exitCode, 1);
        QCOMPARE(cli.run({u"status"_s, cli.campaign(), u"--json"_s}).object().value(u"name"_s).toString(), u"Here"_s);
        QCOMPARE(cli.run({u"backup"_s, cli.campaign(), cli.campaign()}).exitCode, 1);
    }

    void saturdayIsPlannedWithoutAWindow()
    {
        const CliRunner cli;
        const QString campaign = cli.campaign();
        ROSETTE_RUN(cli, {u"new"_s, campaign, u"--name"_s, u"Here"_s});
        const auto stall = cli.run({u"add"_s, u"stall"_s, campaign, u"--title"_s, u"Station stall"_s, u"--date"_s,
                                    u"2026-12-05"_s, u"--start"_s, u"10:00"_s, u"--end"_s, u"12:00"_s, u"--place"_s,
                                    u"Station"_s, u"--min"_s, u"2"_s, u"--max"_s, u"4"_s, u"--role"_s, u"stall"_s});
        QVERIFY2(stall.exitCode == 0, stall.err.constData());
        QVERIFY(stall.out.trimmed().toLongLong() > 0);
        ROSETTE_RUN(cli, {u"add"_s, u"volunteer"_s, campaign, u"--name"_s, u"Ada Okafor"_s, u"--mobile"_s,
                          u"07700 900123"_s, u"--available"_s, u"weekends"_s});
        const auto shifts = cli.run({u"list"_s, u"shifts"_s, campaign, u"--json"_s}).array();
        QCOMPARE(shifts.size(), 1);
        const QString shift = QString::number(shifts.first().toObject().value(u"id"_s).toInteger());
        ROSETTE_RUN(cli, {u"add"_s, u"assignment"_s, campaign, u"--shift"_s, shift, u"--volunteer"_s, u"Ada Okafor"_s});
        const QByteArray week = cli.run({u"week"_s, campaign, u"--week"_s, u"2026-W49"_s}).out;
        QVERIFY(week.contains("Station stall"));
        QVERIFY(week.contains("Ada Okafor"));
        QVERIFY2(week.contains("1/2"), week.constData());
    }

    void aStallIsPlannedForEverySaturdayButNotInAugust()
    {
        const CliRunner cli;
        const QString campaign = cli.campaign();
        ROSETTE_RUN(cli, {u"new"_s, campaign, u"--name"_s, u"Here"_s});
        const QStringList stall{u"add"_s,   u"stall"_s,      campaign,    u"--title"_s, u"Station stall"_s,
                                u"--date"_s, u"2099-07-18"_s, u"--start"_s, u"10:00"_s,   u"--end"_s,
                                u"12:00"_s, u"--place"_s,    u"Station"_s, u"--min"_s,   u"2"_s};
        QCOMPARE(cli.run(stall + QStringList{u"--until"_s, u"2099-09-12"_s}).exitCode, 1);
        QCOMPARE(cli.run(stall + QStringList{u"--repeat"_s, u"daily"_s, u"--until"_s, u"2099-09-12"_s}).exitCode, 1);
        QVERIFY(cli.run({u"list"_s, u"stalls"_s, campaign, u"--json"_s}).array().isEmpty());
        ROSETTE_RUN(cli, stall + QStringList{u"--repeat"_s, u"weekly"_s, u"--until"_s, u"2099-09-12"_s, u"--except"_s,
                                             u"August, 2099-09-12..2099-09-12"_s});
        QStringList dates;
        for (const QJsonValue &row : cli.run({u"list"_s, u"stalls"_s, campaign, u"--json"_s}).array())
            dates += row.toObject().value(u"date"_s).toString();
        QCOMPARE(dates, (QStringList{u"2099-07-18"_s, u"2099-07-25"_s, u"2099-09-05"_s}));
        QCOMPARE(cli.run({u"list"_s, u"shifts"_s, campaign, u"--json"_s}).array().size(), 3);
        const QByteArray week = cli.run({u"week"_s, campaign, u"--week"_s, u"2099-W30"_s}).out;
        QVERIFY2(week.contains("comes 7 days after") && week.contains("has no permission for Station yet"),
                 week.constData());
    }

    void pitchesKitAndWhatStallsGaveGoInAndOut()
    {
        const CliRunner cli;
        const QString campaign = cli.campaign();
        ROSETTE_RUN(cli, {u"new"_s, campaign, u"--name"_s, u"Here"_s});
        const QStringList pitch{u"add"_s, u"pitch"_s, campaign, u"--title"_s, u"Market Square"_s};
        QCOMPARE(cli.run(pitch + QStringList{u"--market-days"_s, u"never"_s}).exitCode, 1);
        QCOMPARE(cli.run(pitch + QStringList{u"--council"_s, u"maybe"_s}).exitCode, 1);
        QCOMPARE(cli.run(pitch + QStringList{u"--place"_s, u"Nowhere Lane"_s}).exitCode, 1);
        ROSETTE_RUN(cli, pitch + QStringList{u"--place"_s, u"-0.14,51.55"_s, u"--reference"_s, u"ML/1"_s, u"--council"_s,
                                             u"asked"_s, u"--council-notice"_s, u"28"_s, u"--insurance"_s, u"5000000"_s,
                                             u"--market-days"_s, u"tue, sat"_s});
        ROSETTE_RUN(cli, {u"add"_s, u"volunteer"_s, campaign, u"--name"_s, u"Ada Okafor"_s});
        ROSETTE_RUN(cli, {u"add"_s, u"kit"_s, campaign, u"--title"_s, u"Gazebo"_s, u"--lifters"_s, u"2"_s,
                          u"--holder"_s, u"Ada Okafor"_s, u"--kept-at"_s, u"garage"_s});
        for (const QString &date : {u"2020-05-09"_s, u"2099-05-16"_s})
            ROSETTE_RUN(cli, {u"add"_s, u"stall"_s, campaign, u"--title"_s, u"Square"_s, u"--date"_s, date,
                              u"--start"_s, u"10:00"_s, u"--end"_s, u"12:00"_s, u"--place"_s, u"Market Square"_s});
        ROSETTE_RUN(cli, {u"add"_s, u"packing"_s, campaign, u"--activity"_s, u"Square"_s, u"--date"_s, u"2099-05-16"_s,
                          u"--kit"_s, u"gazebo"_s});
        const QStringList result{u"add"_s, u"result"_s, campaign, u"--activity"_s, u"Square"_s, u"--date"_s, u"2020-05-09"_s};
        QCOMPARE(cli.run(result + QStringList{u"--line"_s, u"42x"_s}).exitCode, 1);
        ROSETTE_RUN(cli, result + QStringList{u"--line"_s, u"42c 6s 300l rain"_s, u"--registrations"_s, u"3"_s});

        const auto only = [&](const QString &list) {
            return cli.run({u"list"_s, list, campaign, u"--json"_s}).array().first().toObject();
        };
        const QJsonObject square = only(u"pitches"_s);
        QCOMPARE(square.value(u"council"_s).toString(), u"asked"_s);
        QCOMPARE(square.value(u"market_days"_s).toString(), u"Tue, Sat"_s);
        QCOMPARE(square.value(u"insurance"_s).toInt(), 5'000'000);
        QCOMPARE(square.value(u"conversations"_s).toInt(), 42);
        QCOMPARE(only(u"stalls"_s).value(u"registrations"_s).toInt(), 3);
        QCOMPARE(only(u"stalls"_s).value(u"weather"_s).toString(), u"rain"_s);
        QCOMPARE(only(u"kit"_s).value(u"holder"_s).toString(), u"Ada Okafor"_s);
        QCOMPARE(only(u"kit"_s).value(u"next"_s).toString(), u"2099-05-16"_s);
        const QByteArray week = cli.run({u"week"_s, campaign, u"--week"_s, u"2099-W20"_s}).out;
        QVERIFY2(week.contains("market day at Market Square") && week.contains("liability insurance of"), week.constData());
    }

    void aRotaIsPlannedWithItsReasonsAndItsModel()
    {
        const CliRunner cli;
        const QString campaign = cli.campaign();
        ROSETTE_RUN(cli, {u"new"_s, campaign, u"--name"_s, u"Here"_s});
        const auto empty = cli.run({u"plan"_s, u"rota"_s, campaign, u"--week"_s, u"2099-W20"_s});
        QCOMPARE(empty.exitCode, 1);
        QVERIFY2(empty.err.contains("Nothing that needs people is planned"), empty.err.constData());
        ROSETTE_RUN(cli, {u"add"_s, u"stall"_s, campaign, u"--title"_s, u"Station stall"_s, u"--date"_s,
                          u"2099-05-16"_s, u"--start"_s, u"10:00"_s, u"--end"_s, u"12:00"_s, u"--place"_s, u"Station"_s,
                          u"--min"_s, u"2"_s, u"--max"_s, u"4"_s, u"--role"_s, u"stall"_s});
        ROSETTE_RUN(cli, {u"add"_s, u"volunteer"_s, campaign, u"--name"_s, u"Ada Okafor"_s, u"--available"_s,
                          u"weekends"_s});
        const QString model = cli.file(u"rota.mps"_s);
        const auto planned = cli.run({u"plan"_s, u"rota"_s, campaign, u"--week"_s, u"2099-W20"_s, u"--write-model"_s,
                                      model, u"--keep"_s, u"--json"_s});
        QVERIFY2(planned.exitCode == 0, planned.err.constData());
        const QJsonObject rota = planned.object();
        const QJsonObject place = rota.value(u"assignments"_s).toArray().at(0).toObject();
        QCOMPARE(place.value(u"volunteer"_s).toString(), u"Ada Okafor"_s);
        QVERIFY(place.value(u"reason"_s).toString().contains(u"free Sat"_s));
        const QJsonObject gap = rota.value(u"gaps"_s).toArray().at(0).toObject();
        QCOMPARE(gap.value(u"missing"_s).toInt(), 1);
        QCOMPARE(gap.value(u"reason"_s).toString(), u"there is nobody to ask"_s);
        QCOMPARE(rota.value(u"objective"_s).toInt(), rota.value(u"bound"_s).toInt());
        QVERIFY(rota.value(u"is_proven"_s).toBool());
        QCOMPARE(rota.value(u"weights"_s).toObject().value(u"near-home"_s).toDouble(), 1.0);
        QFile file(model);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray mps = file.readAll();
        QVERIFY(mps.endsWith("ENDATA\n"));
        QVERIFY(!mps.contains("Ada"));
        QVERIFY(cli.run({u"week"_s, campaign, u"--week"_s, u"2099-W20"_s}).out.contains("Ada Okafor"));
    }

    void deliveriesAreRecordedWithoutAWindow()
    {
        const CliRunner cli;
        const QString campaign = cli.campaign();
        ROSETTE_RUN(cli, {u"demo"_s, campaign});
        const QString round = cli.run({u"list"_s, u"rounds"_s, campaign, u"--json"_s}).array().first().toObject().value(u"name"_s).toString();
        const auto whole = cli.run({u"add"_s, u"delivery"_s, campaign, u"--round"_s, round, u"--leaflet"_s, u"Spring letter"_s});
        QVERIFY2(whole.exitCode == 0, whole.err.constData());
        QVERIFY(whole.out.trimmed().toLongLong() > 0);
        const auto ahead = cli.run({u"add"_s, u"delivery"_s, campaign, u"--round"_s, round, u"--date"_s, u"2999-01-01"_s});
        QCOMPARE(ahead.exitCode, 1);
        QVERIFY2(ahead.err.contains("has not come yet"), ahead.err.constData());
        QCOMPARE(cli.run({u"add"_s, u"delivery"_s, campaign}).exitCode, 1);
    }

    void meetingsIdeasAndHelpAreKeptAndReported()
    {
        const CliRunner cli;
        const QString campaign = cli.campaign();
        ROSETTE_RUN(cli, {u"new"_s, campaign, u"--name"_s, u"Here"_s});
        const auto add = [&](const QString &kind, const QStringList &options) {
            return cli.run(QStringList{u"add"_s, kind, campaign} + options);
        };
        const QStringList day{u"--date"_s, u"2026-05-19"_s, u"--start"_s, u"10:00"_s, u"--end"_s, u"12:00"_s};
        QCOMPARE(add(u"meeting"_s, QStringList{u"--title"_s, u"Open meeting"_s, u"--agenda"_s, u"Stalls (10 min)"_s} + day).exitCode, 0);
        QCOMPARE(add(u"session"_s, QStringList{u"--title"_s, u"Help"_s, u"--constituency"_s, u"Norford"_s} + day).exitCode, 0);
        QCOMPARE(add(u"volunteer"_s, {u"--name"_s, u"Ada Okafor"_s}).exitCode, 0);
        QCOMPARE(add(u"attendance"_s, {u"--activity"_s, u"Open meeting"_s, u"--person"_s, u"Ada Okafor"_s}).exitCode, 0);
        QCOMPARE(add(u"attendance"_s, {u"--activity"_s, u"Open meeting"_s, u"--newcomer"_s, u"Rosa Tennant"_s}).exitCode, 0);
        QCOMPARE(add(u"idea"_s, {u"--title"_s, u"Bus station"_s, u"--hands"_s, u"4"_s, u"--kind"_s, u"stall"_s}).exitCode, 0);
        QCOMPARE(add(u"result"_s, {u"--activity"_s, u"Help"_s, u"--line"_s, u"20c"_s}).exitCode, 0);
        QCOMPARE(add(u"car"_s, {u"--activity"_s, u"Help"_s, u"--volunteer"_s, u"Ada Okafor"_s}).exitCode, 0);
        const auto atHome = add(u"car"_s, {u"--activity"_s, u"Open meeting"_s, u"--volunteer"_s, u"Ada Okafor"_s});
        QCOMPARE(atHome.exitCode, 1);
        QVERIFY(atHome.err.contains("is at home"));

        const QJsonObject meeting = cli.run({u"list"_s, u"meetings"_s, campaign, u"--json"_s}).array().first().toObject();
        QCOMPARE(meeting.value(u"came"_s).toInt(), 2);
        QCOMPARE(meeting.value(u"agenda"_s).toArray().first().toString(), u"Stalls (10 min)"_s);
        QCOMPARE(cli.run({u"list"_s, u"ideas"_s, campaign, u"--json"_s}).array().first().toObject().value(u"support"_s).toInt(), 4);
        const QJsonObject report = cli.run({u"report"_s, campaign, u"--period"_s, u"2026-Q2"_s, u"--json"_s}).object();
        QCOMPARE(report.value(u"total"_s).toObject().value(u"attendances"_s).toInt(), 2);
        QCOMPARE(report.value(u"total"_s).toObject().value(u"conversations"_s).toInt(), 0);
        QCOMPARE(report.value(u"for_others"_s).toObject().value(u"conversations"_s).toInt(), 20);
        const QJsonObject rows = cli.run({u"report"_s, campaign, u"--period"_s, u"2026"_s, u"--figure"_s, u"conversations"_s,
                                          u"--for-others"_s, u"--json"_s}).object();
        QCOMPARE(rows.value(u"sum"_s).toInt(), 20);
        QCOMPARE(rows.value(u"rows"_s).toArray().size(), 1);
        QCOMPARE(cli.run({u"report"_s, campaign, u"--period"_s, u"May"_s}).exitCode, 1);
    }

    void whatIsAskedIsChangedWithoutAWindow()
    {
        const CliRunner cli;
        const QString campaign = cli.campaign();
        ROSETTE_RUN(cli, {u"new"_s, campaign, u"--name"_s, u"Here"_s});
        const auto codes = [&](const QString &label) {
            const QJsonArray all = cli.run({u"list"_s, u"codes"_s, campaign, u"--json"_s}).array();
            for (const QJsonValue &code : all) {
                if (code[u"label"_s] == label)
                    return code.toObject();
            }
            return QJsonObject();
        };
        ROSETTE_RUN(cli, {u"add"_s, u"code"_s, campaign, u"--kind"_s, u"outcome"_s, u"--title"_s, u"Come back later"_s});
        QVERIFY(!codes(u"Come back later"_s)[u"is_contact"_s].toBool());
        ROSETTE_RUN(cli, {u"edit"_s, u"code"_s, campaign, u"--code"_s, u"come-back-later"_s, u"--contact"_s, u"yes"_s});
        QVERIFY(codes(u"Come back later"_s)[u"is_contact"_s].toBool());
        ROSETTE_RUN(cli, {u"edit"_s, u"code"_s, campaign, u"--code"_s, u"poster"_s, u"--title"_s, u"Board"_s,
                          u"--due-days"_s, u"3"_s, u"--retire"_s});
        QVERIFY(codes(u"Board"_s)[u"is_retired"_s].toBool());
        const auto misplaced = cli.run({u"edit"_s, u"code"_s, campaign, u"--code"_s, u"poster"_s, u"--stance"_s, u"for"_s});
        QCOMPARE(misplaced.exitCode, 1);
        QVERIFY(misplaced.err.contains("--stance"));
        ROSETTE_RUN(cli, {u"edit"_s, u"scale"_s, campaign, u"--scale"_s, u"0 to 10"_s});
        QVERIFY(!codes(u"10 of 10, for us"_s)[u"is_retired"_s].toBool(true));
        ROSETTE_RUN(cli, {u"add"_s, u"question"_s, campaign, u"--title"_s, u"Do you use the bus?"_s, u"--short"_s, u"Buses"_s});
        ROSETTE_RUN(cli, {u"edit"_s, u"question"_s, campaign, u"--question"_s, u"buses"_s, u"--retire"_s});
        const QJsonArray questions = cli.run({u"list"_s, u"questions"_s, campaign, u"--json"_s}).array();
        QVERIFY(questions.first()[u"is_retired"_s].toBool());
    }

    void fieldsThatMakeNoSenseAreNamed()
    {
        const CliRunner cli;
        ROSETTE_RUN(cli, {u"new"_s, cli.campaign(), u"--name"_s, u"Here"_s});
        const auto outcome = cli.run({u"add"_s, u"stall"_s, cli.campaign(), u"--title"_s, u"S"_s, u"--date"_s,
                                      u"2026-13-45"_s, u"--start"_s, u"10:00"_s, u"--end"_s, u"12:00"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains("--date"));
        const auto ward = cli.run({u"list"_s, u"doors"_s, cli.campaign(), u"--ward"_s, u"Nowhere"_s});
        QCOMPARE(ward.exitCode, 1);
        QVERIFY(ward.err.contains("Nowhere"));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
