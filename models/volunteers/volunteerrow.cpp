#include "models/volunteers/volunteerrow.h"

#include "models/people/phonenumber.h"
#include "models/places/postcode.h"
#include "models/volunteers/availabilityparser.h"
#include "models/volunteers/shiftlimit.h"
#include "models/volunteers/skillparser.h"
#include "models/volunteers/volunteerreading.h"
#include "models/volunteers/writtenname.h"
#include "models/volunteers/writtenvalues.h"

namespace rosette {

using namespace Qt::StringLiterals;

using Field = VolunteerColumns::Field;

QString VolunteerRow::name() const { return fullName({forename, surname}); }

bool VolunteerRow::isUnsure() const
{
    return std::any_of(readings.begin(), readings.end(), [](const ImportReading &one) { return one.isUnsure(); });
}

QStringList VolunteerRow::doubts() const
{
    QStringList doubts;
    for (const ImportReading &reading : readings)
        doubts += reading.doubt;
    doubts.removeAll(QString());
    return doubts;
}

/// One line while it is read.
class VolunteerRowReader::Line
{
public:
    Line(const VolunteerRowReader &reader, const TableRow &row, const QMap<QString, QString> &agreed)
        : m_reader(reader)
        , m_row(row)
        , m_agreed(agreed)
    {
        m_out.line = row.line;
        m_out.sourceText = row.sourceText();
        readName();
        readContacts();
        readTimes();
        readSkills();
        readNotes();
        sortReadings();
    }

    VolunteerRow take() { return std::move(m_out); }

private:
    /// A cell: the words that count, and whether they may be taken.
    struct Cell
    {
        QString said;
        QString text;         ///< what the user said instead, else as the file has it
        QString understood;   ///< in words
        bool isTaken = false; ///< plain, or agreed to
    };

    QString cell(Field field) const { return m_reader.m_columns.cell(m_row, field); }

    Cell read(const char *key, const QString &said, bool isShownWhenPlain = true)
    {
        const QString name = QString::fromLatin1(key);
        const bool isAgreed = m_agreed.contains(name);
        const QString text = isAgreed ? m_agreed.value(name).trimmed() : said;
        const auto understood = VolunteerReading::understand(name, text, m_reader.m_knownSkills);
        const QString doubt = isAgreed ? QString() : understood.doubt;
        const bool isPlain = doubt.isEmpty() && understood.words == said;
        if (!said.isEmpty() && (isShownWhenPlain || !isPlain))
            m_out.readings += ImportReading{name, VolunteerReading::title(name), said, understood.words, doubt};
        return {said, text, understood.words, doubt.isEmpty()};
    }

    void readName()
    {
        const QString whole = cell(Field::Name);
        PersonName name = PersonName::fromParts(cell(Field::Forename), cell(Field::Surname));
        if (name.isEmpty())
            name = writtenName(read(VolunteerReading::kName, whole, false).text);
        m_out.forename = name.forename;
        m_out.surname = name.surname;
        m_titleCare = VolunteerCare::parse(whole.section(u' ', 0, 0));
    }

    void readContacts()
    {
        readPhone(read(VolunteerReading::kMobile, cell(Field::Mobile), false));
        readPhone(read(VolunteerReading::kPhone, cell(Field::Phone), false));
        m_out.email = takeOrNote(read(VolunteerReading::kEmail, cell(Field::Email), false));
        m_out.postcode = takeOrNote(read(VolunteerReading::kPostcode, cell(Field::Postcode), false));
        m_out.consent = writtenConsent(read(VolunteerReading::kConsent, cell(Field::Consent)).text);
    }

    void readPhone(const Cell &cell)
    {
        const QString display = takeOrNote(cell);
        if (display.isEmpty())
            return;
        const bool isMobile = PhoneNumber::parse(display)->isMobile;
        (isMobile && m_out.mobile.isEmpty() ? m_out.mobile : m_out.phone) = display;
    }

    /// What a cell holds; what it cannot be stays to be read in the note.
    QString takeOrNote(const Cell &cell)
    {
        if (cell.understood.isEmpty() && !cell.said.isEmpty())
            m_out.notes += cell.said;
        return cell.understood;
    }

    void readTimes()
    {
        const Cell times = read(VolunteerReading::kTimes, cell(Field::Availability));
        m_out.availabilityText = times.said;
        if (times.isTaken)
            m_out.availability = AvailabilityParser::parse(times.text).availability;

        const Cell limit = read(VolunteerReading::kLimit, cell(Field::Limit));
        const ShiftLimit said = ShiftLimit::parse(limit.text);
        m_out.isLimitSaid = limit.isTaken && said.isSaid;
        if (m_out.isLimitSaid)
            m_out.maxShiftsPerWeek = said.mostPerWeek;
        else if (!limit.said.isEmpty())
            m_out.notes += limit.said;
        m_out.sinceText = read(VolunteerReading::kSince, cell(Field::Since), false).understood;
    }

    void readSkills()
    {
        const Cell skills = read(VolunteerReading::kSkills, cell(Field::Skills));
        if (skills.isTaken)
            m_out.skills = SkillParser::parse(skills.text, m_reader.m_knownSkills).skills;
        if (m_out.skills.isEmpty() && !skills.said.isEmpty())
            m_out.notes += skills.said;
    }

    void readNotes()
    {
        const QString note = cell(Field::Notes);
        m_out.isDoubleSaid = VolunteerCare::isAboutDoubles(note);
        if (!note.isEmpty() && !m_out.isDoubleSaid) {
            m_out.notes.prepend(note);
            readCare(note);
        }
        if (m_titleCare.isRepresentative && !m_out.care.isRepresentative) {
            m_out.care.isRepresentative = true;
            m_out.care.office = m_titleCare.office;
        }
    }

    /// A note that says nothing to mind is only kept.
    void readCare(const QString &note)
    {
        const QString key = QString::fromLatin1(VolunteerReading::kCare);
        if (VolunteerCare::parse(note).isEmpty() && !m_agreed.contains(key))
            return;
        if (const Cell care = read(VolunteerReading::kCare, note); care.isTaken)
            m_out.care = VolunteerCare::parse(care.text);
    }

    /// What people want to see first stands first; how one reaches them comes last.
    void sortReadings()
    {
        static const QStringList first{
            QString::fromLatin1(VolunteerReading::kName), QString::fromLatin1(VolunteerReading::kSkills),
            QString::fromLatin1(VolunteerReading::kTimes), QString::fromLatin1(VolunteerReading::kLimit),
            QString::fromLatin1(VolunteerReading::kCare)};
        const auto rank = [](const ImportReading &reading) {
            const qsizetype place = first.indexOf(reading.key);
            return place < 0 ? first.size() : place;
        };
        std::stable_sort(m_out.readings.begin(), m_out.readings.end(),
                         [&](const ImportReading &a, const ImportReading &b) { return rank(a) < rank(b); });
    }

    const VolunteerRowReader &m_reader;
    const TableRow &m_row;
    const QMap<QString, QString> &m_agreed;
    VolunteerRow m_out;
    VolunteerCare m_titleCare; ///< "Cllr" before the name
};

VolunteerRow VolunteerRowReader::read(const TableRow &row, int file, const QMap<QString, QString> &agreed) const
{
    VolunteerRow out = Line(*this, row, agreed).take();
    out.file = file;
    return out;
}

} // namespace rosette
