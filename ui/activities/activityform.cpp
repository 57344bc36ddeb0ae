#include "ui/activities/activityform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "models/activities/activityrepository.h"
#include "models/activities/pitchrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/rounds/round.h"
#include "ui/activities/placebox.h"
#include "ui/activities/repeatfields.h"
#include "ui/activities/shiftlines.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/timefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *textBox(const QString &objectName, const QString &text)
{
    auto *box = new QPlainTextEdit(text);
    box->setObjectName(objectName);
    box->setTabChangesFocus(true);
    box->setFixedHeight(box->fontMetrics().lineSpacing() * 3 + 12);
    return box;
}

} // namespace

ActivityForm::ActivityForm(AppContext &context, const Activity &activity, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_activity(activity)
{
    makeFields();
    layOut();
    connectFields();
    fillPlaces();
    fillRounds();
    showKind();
}

void ActivityForm::makeFields()
{
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kindComboBox"_s);
    for (const ActivityKind kind : allActivityKinds())
        m_kind->addItem(label(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(m_activity.kind)));
    m_title = new QLineEdit(m_activity.title);
    m_title->setObjectName(u"titleLineEdit"_s);
    m_title->setPlaceholderText(tr("Filled from the place when left empty"));
    m_date = new DateField(m_context.clock);
    m_date->setObjectName(u"dateField"_s);
    m_date->setDate(m_activity.date);
    m_start = new TimeField;
    m_start->setObjectName(u"startTimeField"_s);
    m_start->setTime(m_activity.start);
    m_end = new TimeField;
    m_end->setObjectName(u"endTimeField"_s);
    m_end->setTime(m_activity.end);
    m_place = new PlaceBox;
    m_place->setObjectName(u"placeComboBox"_s);
    m_round = new QComboBox;
    m_round->setObjectName(u"roundComboBox"_s);
    m_constituency = new QLineEdit(m_activity.constituency);
    m_constituency->setObjectName(u"constituencyLineEdit"_s);
    m_constituency->setPlaceholderText(tr("Our own; else whom we help: “Norford”"));
    m_agenda = textBox(u"agendaTextEdit"_s, m_activity.agenda);
    m_note = textBox(u"noteTextEdit"_s, m_activity.note);
    m_shifts = new ShiftLines;
    m_repeat = new RepeatFields(m_context.clock);
    m_repeat->setFirst(m_activity.date);
}

void ActivityForm::layOut()
{
    auto *times = new QHBoxLayout;
    times->addWidget(m_start);
    times->addWidget(new QLabel(u"–"_s));
    times->addWidget(m_end);
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(Space::kInside);
    m_form->addRow(tr("What"), m_kind);
    m_form->addRow(tr("Title"), m_title);
    m_form->addRow(tr("Day"), m_date);
    m_form->addRow(tr("Time"), times);
    m_form->addRow(tr("Repeat"), m_repeat);
    m_form->addRow(tr("Round"), m_round);
    m_form->addRow(tr("Place"), m_place);
    m_form->addRow(tr("Constituency"), m_constituency);
    m_form->addRow(tr("People"), m_shifts);
    m_form->addRow(tr("Agenda"), m_agenda);
    m_form->addRow(tr("Note"), m_note);
}

void ActivityForm::connectFields()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActivityForm::showKind);
    connect(m_date, &TypedField::valueEdited, this, [this] { m_repeat->setFirst(m_date->date()); });
    connect(m_round, &QComboBox::currentIndexChanged, this, &ActivityForm::edited);
    connect(m_place, &QComboBox::editTextChanged, this, &ActivityForm::edited);
    connect(m_repeat, &RepeatFields::edited, this, &ActivityForm::edited);
    for (const TypedField *field : std::initializer_list<TypedField *>{m_date, m_start, m_end})
        connect(field, &TypedField::valueEdited, this, &ActivityForm::edited);
}

void ActivityForm::fillPlaces()
{
    m_place->load(m_context.campaign.connection(), true);
    if (m_activity.pitch)
        m_place->choosePitch(m_activity.pitch);
    else
        m_place->setEditText(m_activity.place);
}

void ActivityForm::fillRounds()
{
    m_round->addItem(tr("None"), 0);
    const auto rounds = RoundRepository::list(m_context.campaign.connection());
    if (rounds) {
        for (const Round &round : *rounds)
            m_round->addItem(round.name, round.id.value());
    }
    m_round->setCurrentIndex(std::max(0, m_round->findData(m_activity.round.value())));
}

void ActivityForm::showKind()
{
    const ActivityKind kind = this->kind();
    m_form->setRowVisible(m_round, kind == ActivityKind::Canvass || kind == ActivityKind::Leafleting);
    m_form->setRowVisible(m_agenda, kind == ActivityKind::Meeting);
    m_form->setRowVisible(m_constituency, kind != ActivityKind::Meeting);
    m_place->lineEdit()->setPlaceholderText(kind == ActivityKind::Stall ? tr("A pitch; a new name makes a new pitch")
                                                                        : tr("Where to meet"));
    suggestShifts();
    emit kindChanged();
    emit edited();
}

ActivityKind ActivityForm::kind() const { return ActivityKind(m_kind->currentData().toInt()); }

void ActivityForm::setShifts(const QList<Shift> &shifts) { m_shifts->setShifts(shifts); }

void ActivityForm::suggestShifts() { m_shifts->suggestFor(kind()); }

void ActivityForm::focusDate()
{
    m_date->setFocus();
    m_date->selectAll();
}

void ActivityForm::focusPlace() { m_place->setFocus(); }

void ActivityForm::focusConstituency() { m_constituency->setFocus(); }

Result<Activity> ActivityForm::read() const
{
    Activity activity = m_activity;
    activity.kind = kind();
    activity.date = m_date->date();
    activity.start = m_start->time();
    activity.end = m_end->time();
    activity.round = m_form->isRowVisible(m_round) ? RoundId(m_round->currentData().toLongLong()) : RoundId();
    activity.constituency = m_form->isRowVisible(m_constituency) ? m_constituency->text().simplified() : QString();
    activity.agenda = m_agenda->toPlainText().trimmed();
    activity.note = m_note->toPlainText().trimmed();
    activity.title = title(activity);
    if (!activity.date.isValid())
        return Error{ErrorCode::Invalid, tr("Which day? Type it like “sat” or “23 May”."), {}};
    if (!activity.start.isValid() || !activity.end.isValid())
        return Error{ErrorCode::Invalid, tr("From when to when? Type times like “10” or “10:30”."), {}};
    ROSETTE_ASSIGN(const auto pitch, PitchRepository::findByName(m_context.campaign.connection(), m_place->name()));
    activity.pitch = pitch ? pitch->id : PitchId();
    activity.pitchName = m_place->name();
    return activity;
}

QString ActivityForm::title(const Activity &activity) const
{
    if (const QString typed = m_title->text().trimmed(); !typed.isEmpty())
        return typed;
    if (activity.round)
        return label(activity.kind) + u' ' + m_round->currentText();
    if (!m_place->name().isEmpty())
        return m_place->name();
    return activity.isMutualAid() ? tr("%1 in %2").arg(label(activity.kind), activity.constituency)
                                  : label(activity.kind);
}

Result<QList<QDate>> ActivityForm::repeats() const { return m_repeat->dates(); }

Status ActivityForm::readPlace(Connection &connection, Activity &activity) const
{
    const QString text = m_place->name();
    activity.pitch = {};
    activity.place.clear();
    if (text.isEmpty())
        return {};
    ROSETTE_ASSIGN(const auto pitch, PitchRepository::findByName(connection, text));
    if (pitch) {
        activity.pitch = pitch->id;
    } else if (activity.kind == ActivityKind::Stall) {
        const auto point = m_newPitchAt ? m_newPitchAt : m_place->offeredPoint();
        ROSETTE_ASSIGN(activity.pitch, PitchRepository::insert(connection, Pitch{.name = text, .point = point}));
    } else {
        activity.place = text;
    }
    return {};
}

Status ActivityForm::write(Connection &connection, Activity &activity) const
{
    ROSETTE_CHECK(readPlace(connection, activity));
    if (activity.id) {
        ROSETTE_CHECK(ActivityRepository::update(connection, activity));
    } else {
        ROSETTE_ASSIGN(activity.id, ActivityRepository::insert(connection, activity));
    }
    return ShiftRepository::replaceAll(connection, activity, m_shifts->shifts());
}

} // namespace rosette
