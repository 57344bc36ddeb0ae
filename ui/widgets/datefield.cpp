#include "ui/widgets/datefield.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

#include "models/base/localtime.h"
#include "ui/shell/icons.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// 1-based position of the name that begins with `word` (three letters or more say it), 0 when there is none.
int indexOfName(const QStringList &names, const QString &word)
{
    for (int i = 0; word.size() >= 3 && i < names.size(); ++i) {
        if (names[i].startsWith(word))
            return i + 1;
    }
    return 0;
}

int weekday(const QString &word)
{
    static const QStringList names{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                   u"friday"_s, u"saturday"_s, u"sunday"_s};
    const QString known = word == "thur"_L1 || word == "thurs"_L1 ? u"thursday"_s
                          : word == "tues"_L1                     ? u"tuesday"_s
                                                                  : word;
    return indexOfName(names, known);
}

int month(const QString &word)
{
    static const QStringList names{u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                                   u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                   u"september"_s, u"october"_s,  u"november"_s, u"december"_s};
    return indexOfName(names, word == "sept"_L1 ? u"september"_s : word);
}

/// Day, month, year and day of the week as far as they were said; 0 for what was not.
struct Said
{
    int weekday = 0;
    int day = 0;
    int month = 0;
    int year = 0;
    bool isNext = false;
};

bool takeNumber(const QString &word, Said &said)
{
    static const QRegularExpression ordinal(u"^(\\d{1,4})(st|nd|rd|th)?$"_s);
    const auto match = ordinal.match(word);
    if (!match.hasMatch())
        return false;
    const int number = match.captured(1).toInt();
    int &place = said.day == 0 ? said.day : said.month == 0 ? said.month : said.year;
    if (place != 0)
        return false;
    place = number;
    return true;
}

std::optional<Said> read(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,./-]+"_s);
    Said said;
    for (const QString &word : text.split(separators, Qt::SkipEmptyParts)) {
        if (word == "next"_L1) {
            said.isNext = true;
        } else if (word == "the"_L1 || word == "of"_L1 || word == "this"_L1 || word == "on"_L1) {
            continue;
        } else if (const int day = weekday(word); day && !said.weekday) {
            said.weekday = day;
        } else if (const int m = month(word); m && !said.month) {
            said.month = m;
        } else if (!takeNumber(word, said)) {
            return std::nullopt;
        }
    }
    if (said.year > 0 && said.year < 100)
        said.year += 2000;
    return said;
}

/// The first day from `today` on that fits what was said, a day at a time ahead or back (`step` 1 or -1).
std::optional<QDate> firstFitting(const Said &said, QDate today, int step = 1)
{
    constexpr int kDays = 6 * 366;
    QDate date = today;
    for (int days = 0; days < kDays; ++days, date = date.addDays(step)) {
        if ((said.weekday == 0 || date.dayOfWeek() == said.weekday) && (said.day == 0 || date.day() == said.day) &&
            (said.month == 0 || date.month() == said.month))
            return date;
    }
    return std::nullopt;
}

} // namespace

DateField::DateField(const Clock &clock, QWidget *parent)
    : TypedField(parent)
    , m_clock(clock)
{
    setPlaceholderText(tr("sat 23 May"));
    QAction *calendar = addAction(iconNamed(u"calendar"_s, QPalette::PlaceholderText), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateField::showCalendar);
}

void DateField::setDate(QDate date)
{
    m_date = date;
    setText(date.isValid() ? shortDate(date) : QString());
}

bool DateField::hasAcceptableText() const
{
    return text().trimmed().isEmpty() || (m_date.isValid() && text() == shortDate(m_date)) ||
           parse(text(), m_clock.today());
}

std::optional<QDate> DateField::parse(const QString &text, QDate today)
{
    const QString typed = text.trimmed().toLower();
    static const QHash<QString, int> words{
        {u"today"_s, 0}, {u"tod"_s, 0}, {u"tomorrow"_s, 1}, {u"tom"_s, 1}, {u"yesterday"_s, -1}};
    if (const auto word = words.constFind(typed); word != words.cend())
        return today.addDays(*word);
    static const QRegularExpression relative(u"^([+-]\\d{1,4})$"_s);
    if (const auto match = relative.match(typed); match.hasMatch())
        return today.addDays(match.captured(1).toInt());
    if (const QDate iso = QDate::fromString(typed, Qt::ISODate); iso.isValid())
        return iso;

    const std::optional<Said> said = read(typed);
    if (!said || (said->weekday == 0 && said->day == 0))
        return std::nullopt;
    if (said->year > 0) {
        const QDate date(said->year, said->month, said->day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    // "next sat" is the one after this week's.
    return firstFitting(*said, said->isNext ? mondayOf(today).addDays(7) : today);
}

std::optional<QDate> DateField::parseLookingBack(const QString &text, QDate today)
{
    const std::optional<Said> said = read(text.trimmed().toLower());
    const bool isOpen = said && said->year == 0 && !said->isNext && (said->weekday != 0 || said->day != 0);
    return isOpen ? firstFitting(*said, today, -1) : parse(text, today);
}

void DateField::commit()
{
    if (text().trimmed().isEmpty()) {
        choose(QDate());
    } else if (!m_date.isValid() || text() != shortDate(m_date)) {
        const QDate today = m_clock.today();
        if (const auto date = m_isLookingBack ? parseLookingBack(text(), today) : parse(text(), today))
            choose(*date);
    }
}

void DateField::choose(QDate date)
{
    const bool isOther = date != m_date;
    setDate(date);
    if (!isOther)
        return;
    emit dateChanged(date);
    emit valueEdited();
}

void DateField::step(int steps, bool isLarge)
{
    choose((m_date.isValid() ? m_date : m_clock.today()).addDays(steps * (isLarge ? 7 : 1)));
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)
        showCalendar();
    else
        TypedField::keyPressEvent(event);
}

void DateField::showCalendar()
{
    QMenu popup(this);
    auto *calendar = new QCalendarWidget(&popup);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(m_date.isValid() ? m_date : m_clock.today());
    connect(calendar, &QCalendarWidget::activated, &popup, &QMenu::close);
    connect(calendar, &QCalendarWidget::clicked, &popup, &QMenu::close);
    bool isChosen = false;
    const auto choice = [&] { isChosen = true; };
    connect(calendar, &QCalendarWidget::activated, &popup, choice);
    connect(calendar, &QCalendarWidget::clicked, &popup, choice);
    auto *action = new QWidgetAction(&popup);
    action->setDefaultWidget(calendar);
    popup.addAction(action);
    calendar->setFocus();
    popup.exec(mapToGlobal(QPoint(0, height() + 2)));
    if (isChosen)
        choose(calendar->selectedDate());
}

} // namespace rosette
