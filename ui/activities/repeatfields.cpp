#include "ui/activities/repeatfields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "models/activities/activityrepeat.h"
#include "models/base/localtime.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNever = -1;
constexpr int kUsualMonths = 3;

} // namespace

RepeatFields::RepeatFields(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_rhythm(new QComboBox)
    , m_more(new QWidget)
    , m_until(new DateField(clock))
    , m_leftOut(new QLineEdit)
    , m_count(new QLabel)
{
    m_rhythm->setObjectName(u"rhythmComboBox"_s);
    m_rhythm->setAccessibleName(tr("Repeat"));
    m_rhythm->addItem(tr("Does not repeat"), kNever);
    m_rhythm->addItem(tr("Every week"), int(Rhythm::Weekly));
    m_rhythm->addItem(tr("Every two weeks"), int(Rhythm::Fortnightly));
    m_rhythm->addItem(QString(), int(Rhythm::Monthly));
    m_until->setObjectName(u"untilDateField"_s);
    m_leftOut->setObjectName(u"leftOutLineEdit"_s);
    m_leftOut->setPlaceholderText(tr("August, 24 Dec – 2 Jan"));
    m_count->setObjectName(u"repeatCountLabel"_s);
    m_count->setWordWrap(true);
    Theme::makeSecondary(m_count);

    auto *form = new QFormLayout(m_more);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Until"), m_until);
    form->addRow(tr("But not in"), m_leftOut);
    form->addRow(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rhythm);
    layout->addWidget(m_more);
    m_more->hide();
    setFocusProxy(m_rhythm);
    connect(m_rhythm, &QComboBox::currentIndexChanged, this, [this] {
        m_more->setVisible(isRepeating());
        suggestUntil();
        emit edited();
    });
    connect(m_until, &TypedField::valueEdited, this, &RepeatFields::edited);
    connect(m_leftOut, &QLineEdit::textChanged, this, &RepeatFields::edited);
    connect(this, &RepeatFields::edited, this, &RepeatFields::showCount);
}

void RepeatFields::setFirst(QDate first)
{
    m_first = first;
    const int monthly = m_rhythm->findData(int(Rhythm::Monthly));
    const QString weekday = first.isValid() ? longDate(first).section(u' ', 0, 0) : tr("weekday");
    static const QStringList ordinals{tr("first"), tr("second"), tr("third"), tr("fourth"), tr("last")};
    m_rhythm->setItemText(monthly, first.isValid()
                                       ? tr("Every month on the %1 %2").arg(ordinals.at((first.day() - 1) / 7), weekday)
                                       : tr("Every month on that weekday"));
    suggestUntil();
    showCount();
}

std::optional<Rhythm> RepeatFields::rhythm() const
{
    const int value = m_rhythm->currentData().toInt();
    return value == kNever ? std::nullopt : std::optional(Rhythm(value));
}

void RepeatFields::suggestUntil()
{
    if (m_first.isValid() && m_until->text().isEmpty())
        m_until->setDate(m_first.addMonths(kUsualMonths));
}

Result<QList<QDate>> RepeatFields::dates() const
{
    if (!isRepeating())
        return QList<QDate>();
    Repeat repeat{*rhythm(), m_until->date(), {}};
    if (!repeat.until.isValid())
        return Error{ErrorCode::Invalid, tr("Repeat it until which day? Type it like “31 Oct” or “sat 12 Dec”."), {}};
    ROSETTE_ASSIGN(repeat.leftOut, parseLeftOut(m_leftOut->text(), m_first, repeat.until));
    const QList<QDate> dates = repeatDates(m_first, repeat);
    ROSETTE_CHECK(checkRepeatDates(dates));
    return dates;
}

void RepeatFields::showCount()
{
    if (!isRepeating() || !m_first.isValid())
        return;
    const auto dates = this->dates();
    m_count->setText(dates
                         ? tr("%1 more: the next on %2, the last on %3")
                               .arg(QString::number(dates->size()), shortDate(dates->first()), shortDate(dates->last()))
                         : dates.error().message);
}

} // namespace rosette
