#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "models/output/exportlog.h"
#include "models/output/personrecord.h"
#include "models/people/contactpoint.h"
#include "models/people/personrepository.h"
#include "models/store/statement.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What is held about one person: the history behind it, and what the person is given.
class TestPersonRecord : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestCampaign> m_campaign;
    PersonId m_ann;
    PersonId m_ben;
    DoorId m_door;

    Connection &c() { return m_campaign->connection(); }
    void run(const QString &sql)
    {
        const Status status = Statement(c(), sql).run();
        if (!status)
            qFatal("%s: %s", qPrintable(sql), qPrintable(status.error().detail));
    }
    QStringList history(PersonHistory::Reader reader = PersonHistory::Reader::Organiser)
    {
        QStringList words;
        for (const HistoryEntry &entry : PersonHistory::load(c(), m_ann, reader).valueOr({}))
            words += entry.source.isEmpty() ? entry.what : entry.what + u" | " + entry.source;
        return words;
    }
    QByteArray written(RecordFormat format)
    {
        const Feedback feedback;
        const QString path = m_campaign->folder() + u"/record."_s + recordFormatKey(format);
        const CampaignFile file = (*m_campaign)->file();
        const auto record =
            exportPersonRecord(ExportContext{file, c(), m_campaign->clock(), feedback}, m_ann, format, path);
        QFile out(path);
        return record && out.open(QIODevice::ReadOnly) ? out.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_campaign = std::make_unique<TestCampaign>();
        Doorsteps steps(c());
        m_door = steps.door(u"Mill Lane"_s, u"2"_s);
        m_ann = steps.elector(m_door, u"Smith"_s);
        m_ben = steps.elector({u"Ben"_s, u"Jones"_s, m_door});
        const QString ann = QString::number(m_ann.value());
        run(u"INSERT INTO conversations (id, person_id, door_id, held_at, outcome, support, note, recorded_at) VALUES (1, %1, %2, 1790000000000, 'spoke', '2', 'Asked about the library', 5)"_s
                .arg(ann, QString::number(m_door.value())));
        run(u"INSERT INTO conversations (id, door_id, held_at, outcome, note, recorded_at) VALUES (2, %1, 1790000100000, 'no-answer', 'Ben is ill', 5)"_s
                .arg(m_door.value()));
        QVERIFY(ContactPointRepository::insert(c(), {.person = m_ann,
                                                     .value = u"07700 900123"_s,
                                                     .consent = Consent::Refused,
                                                     .consentAt = 1780000000000,
                                                     .consentRecordedBy = u"Ada"_s}));
    }

    void historyIsNewestFirstWithSources()
    {
        const QStringList words = history();
        QVERIFY(words.size() >= 4);
        QCOMPARE(words.at(0), u"No answer · at the door · “Ben is ill”"_s);
        QCOMPARE(words.at(1), u"Spoke · 2 Leaning to us · “Asked about the library”"_s);
        QCOMPARE(words.at(2), u"Mobile 07700 900123: refused to be contacted | noted by Ada"_s);
        QVERIFY(words.last().startsWith(u"Came on the register as KAA-1"_s));
    }

    void editionsSayWhatChangedAndWhoLeft()
    {
        const qint64 edition = newIdValue();
        run(u"INSERT INTO register_editions (id, supplier, kind, edition_date, created_at) VALUES (%1, 'xpress', 'full', '2026-12-01', 1797000000000)"_s
                .arg(edition));
        run(u"UPDATE registrations SET is_current = 0 WHERE person_id = %1"_s.arg(m_ann.value()));
        run(u"INSERT INTO registrations (id, edition_id, person_id, district_id, number, number_text, marker, source_name) SELECT %1, %2, person_id, district_id, 900, 'KAA-900', 'G', source_name FROM registrations WHERE person_id = %3"_s
                .arg(QString::number(newIdValue()), QString::number(edition), QString::number(m_ann.value())));
        QVERIFY2(history().contains(u"Number KAA-1 became KAA-900 · Marker changed from none to G"_s),
                 qPrintable(history().join(u'\n')));
        run(u"UPDATE registrations SET is_current = 0 WHERE person_id = %1"_s.arg(m_ann.value()));
        QVERIFY(history().contains(u"No longer on the register | at the latest on this day"_s));
    }

    void aNeighboursNoteIsNotForThePerson()
    {
        QVERIFY(history().join(u'\n').contains(u"Ben is ill"_s));
        QVERIFY(!history(PersonHistory::Reader::ThePerson).join(u'\n').contains(u"Ben"_s));
        run(u"UPDATE people SET door_id = NULL WHERE id = %1"_s.arg(m_ben.value()));
        QVERIFY(history(PersonHistory::Reader::ThePerson).join(u'\n').contains(u"Ben is ill"_s));
    }

    void everyFormatHoldsItAllAndIsLogged()
    {
        QVERIFY(PersonRepository::setDoNotContact(c(), m_ann, true)); // no reason to keep it from the person
        const QByteArray html = written(RecordFormat::Html);
        for (const char *text : {"Ann Smith", "KAA-1", "07700 900123", "Asked about the library", "Do not contact",
                                 "Information Commissioner"})
            QVERIFY2(html.contains(text), text);
        QVERIFY(!html.contains("Ben"));
        const QJsonObject json = QJsonDocument::fromJson(written(RecordFormat::Json)).object();
        QCOMPARE(json.value(u"name"_s).toString(), u"Ann Smith"_s);
        QVERIFY(json.value(u"sections"_s).toArray().size() >= 4);
        QVERIFY(json.value(u"history"_s).toArray().size() >= 4);
        QVERIFY(written(RecordFormat::Pdf).startsWith("%PDF"));
        const auto log = ExportLogRepository::list(c());
        ROSETTE_VERIFY(log);
        QCOMPARE(log->size(), 3);
        QCOMPARE(log->first().purpose, u"own-record"_s);
        QCOMPARE(log->first().people, 1);
    }

    void whoIsGoneHasNoRecord()
    {
        QVERIFY(!loadPersonRecord(c(), PersonId(77), 1));
        QVERIFY(!recordFormatFrom(u"xlsx"_s));
    }
};

QTEST_MAIN(TestPersonRecord)
#include "tst_personrecord.moc"
