#include "ui/activities/activitydialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "models/activities/activityrepeat.h"
#include "models/activities/activityrepository.h"
#include "models/activities/clashfinder.h"
#include "models/activities/pitchrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/base/localtime.h"
#include "models/rounds/round.h"
#include "ui/activities/clashwarning.h"
#include "ui/activities/placebox.h"
#include "ui/activities/repeatfields.h"
#include "ui/activities/shiftlines.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/timefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

struct UsualTimes
{
    QTime start;
    QTime end;
};

UsualTimes usualTimes(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Canvass:
        return {QTime(18, 0), QTime(20, 0)};
    case ActivityKind::Meeting:
        return {QTime(19, 30), QTime(21, 0)};
    default:
        return {QTime(10, 0), QTime(12, 0)};
    }
}

QPlainTextEdit *textBox(const QString &objectName, const QString &text)
{
    auto *box = new QPlainTextEdit(text);
    box->setObjectName(objectName);
    box->setTabChangesFocus(true);
    box->setFixedHeight(box->fontMetrics().lineSpacing() * 3 + 12);
    return box;
}

} // namespace

ActivityDialog *ActivityDialog::forNew(AppContext &context, ActivityKind kind, QDate date, QWidget *parent)
{
    return forRound(context, {}, kind, date, parent);
}

ActivityDialog *ActivityDialog::forRound(AppContext &context, RoundId round, ActivityKind kind, QDate date,
                                         QWidget *parent)
{
    const UsualTimes times = usualTimes(kind);
    auto *dialog = new ActivityDialog(
        context, Activity{.kind = kind, .date = date, .start = times.start, .end = times.end, .round = round}, parent);
    dialog->m_shifts->suggestFor(kind);
    return dialog;
}

ActivityDialog *ActivityDialog::forStall(AppContext &context, const Activity &place, QDate date, QWidget *parent)
{
    const UsualTimes times = usualTimes(ActivityKind::Stall);
    Activity stall = place;
    stall.date = date;
    stall.start = times.start;
    stall.end = times.end;
    auto *dialog = new ActivityDialog(context, stall, parent);
    dialog->m_shifts->suggestFor(ActivityKind::Stall);
    dialog->m_date->setFocus();
    dialog->m_date->selectAll();
    return dialog;
}

ActivityDialog *ActivityDialog::forPitch(AppContext &context, PitchId pitch, QDate date, QWidget *parent)
{
    return forStall(context, {.pitch = pitch}, date, parent);
}

ActivityDialog *ActivityDialog::forPlace(AppContext &context, const QString &name, LonLat position, QDate date,
                                         QWidget *parent)
{
    auto *dialog = forStall(context, {.place = name}, date, parent);
    dialog->m_newPitchAt = position;
    if (name.isEmpty())
        dialog->m_place->setFocus();
    return dialog;
}

ActivityDialog *ActivityDialog::forDraft(AppContext &context, const Activity &draft, QWidget *parent)
{
    Activity activity = draft;
    if (!activity.end.isValid()) {
        const UsualTimes times = usualTimes(activity.kind);
        activity.start = times.start;
        activity.end = times.end;
    }
    auto *dialog = new ActivityDialog(context, activity, parent);
    dialog->m_shifts->suggestFor(activity.kind);
    dialog->m_date->setFocus();
    dialog->m_date->selectAll();
    return dialog;
}

void ActivityDialog::askForConstituency()
{
    m_constituency->setFocus();
}

ActivityDialog *ActivityDialog::forExisting(AppContext &context, ActivityId id, QWidget *parent)
{
    const auto activity = ActivityRepository::find(context.campaign.connection(), id);
    const auto shifts = ShiftRepository::list(context.campaign.connection(), id);
    if (!activity || !shifts) {
        context.messages.showError(activity ? shifts.error() : activity.error());
        return nullptr;
    }
    auto *dialog = new ActivityDialog(context, *activity, parent);
    dialog->m_shifts->setShifts(*shifts);
    return dialog;
}

ActivityDialog::ActivityDialog(AppContext &context, Activity activity, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_activity(std::move(activity))
{
    setObjectName(u"activityDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    buildForm();
    fillPlaces();
    fillRounds();
    showKind();
    connect(m_place, &QComboBox::editTextChanged, this, &ActivityDialog::showClashes);
    resize(560, sizeHint().height());
}

bool ActivityDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && layout()) {
        const int wanted = layout()->totalHeightForWidth(width());
        if (wanted > height())
            resize(width(), wanted);
    }
    return isHandled;
}

void ActivityDialog::buildForm()
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
    m_clashes = new ClashWarning;
    m_complaint = new QLabel;
    m_complaint->setObjectName(u"complaintLabel"_s);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    Theme::makePrimary(m_buttons->button(QDialogButtonBox::Save));

    auto *times = new QHBoxLayout;
    times->addWidget(m_start);
    times->addWidget(new QLabel(u"–"_s));
    times->addWidget(m_end);
    m_form = new QFormLayout;
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kGroup, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kBetween);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(m_clashes);
    layout->addWidget(m_complaint);
    layout->addWidget(m_buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActivityDialog::showKind);
    connect(m_date, &TypedField::valueEdited, this, [this] { m_repeat->setFirst(m_date->date()); });
    connect(m_round, &QComboBox::currentIndexChanged, this, &ActivityDialog::showClashes);
    for (const TypedField *field : std::initializer_list<TypedField *>{m_date, m_start, m_end})
        connect(field, &TypedField::valueEdited, this, &ActivityDialog::showClashes);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ActivityDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ActivityDialog::fillPlaces()
{
    m_place->load(m_context.campaign.connection(), true);
    if (m_activity.pitch)
        m_place->choosePitch(m_activity.pitch);
    else
        m_place->setEditText(m_activity.place);
}

void ActivityDialog::fillRounds()
{
    m_round->addItem(tr("None"), 0);
    const auto rounds = RoundRepository::list(m_context.campaign.connection());
    if (rounds) {
        for (const Round &round : *rounds)
            m_round->addItem(round.name, round.id.value());
    }
    m_round->setCurrentIndex(std::max(0, m_round->findData(m_activity.round.value())));
}

void ActivityDialog::showKind()
{
    const auto kind = ActivityKind(m_kind->currentData().toInt());
    m_form->setRowVisible(m_round, kind == ActivityKind::Canvass || kind == ActivityKind::Leafleting);
    m_form->setRowVisible(m_agenda, kind == ActivityKind::Meeting);
    m_form->setRowVisible(m_constituency, kind != ActivityKind::Meeting);
    m_place->lineEdit()->setPlaceholderText(kind == ActivityKind::Stall ? tr("A pitch; a new name makes a new pitch")
                                                                        : tr("Where to meet"));
    setWindowTitle(m_activity.id ? tr("Change %1").arg(m_activity.title) : tr("Plan: %1").arg(label(kind).toLower()));
    m_shifts->suggestFor(kind);
    showClashes();
}

void ActivityDialog::showClashes()
{
    Connection &c = m_context.campaign.connection();
    Result<Activity> activity = read();
    const auto pitch = PitchRepository::findByName(c, m_place->name());
    if (!activity || !pitch) {
        m_clashes->setClashes({});
        return;
    }
    activity->pitch = *pitch ? (*pitch)->id : PitchId();
    activity->pitchName = m_place->name();
    m_clashes->setClashes(clashesWith(c, *activity, m_context.clock.today()).valueOr({}));
}

Result<Activity> ActivityDialog::read() const
{
    Activity activity = m_activity;
    activity.kind = ActivityKind(m_kind->currentData().toInt());
    activity.date = m_date->date();
    activity.start = m_start->time();
    activity.end = m_end->time();
    activity.round = m_form->isRowVisible(m_round) ? RoundId(m_round->currentData().toLongLong()) : RoundId();
    activity.constituency =
        m_form->isRowVisible(m_constituency) ? m_constituency->text().simplified() : QString();
    activity.agenda = m_agenda->toPlainText().trimmed();
    activity.note = m_note->toPlainText().trimmed();
    activity.title = m_title->text().trimmed();
    if (activity.title.isEmpty())
        activity.title = activity.round ? label(activity.kind) + u' ' + m_round->currentText() : m_place->name();
    if (activity.title.isEmpty() && activity.isMutualAid())
        activity.title = tr("%1 in %2").arg(label(activity.kind), activity.constituency);
    if (activity.title.isEmpty())
        activity.title = label(activity.kind);
    if (!activity.date.isValid())
        return Error{ErrorCode::Invalid, tr("Which day? Type it like “sat” or “23 May”."), {}};
    if (!activity.start.isValid() || !activity.end.isValid())
        return Error{ErrorCode::Invalid, tr("From when to when? Type times like “10” or “10:30”."), {}};
    return activity;
}

Status ActivityDialog::readPlace(Connection &connection, Activity &activity) const
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
        ROSETTE_ASSIGN(
            activity.pitch,
            PitchRepository::insert(
                connection, Pitch{.name = text, .point = m_newPitchAt ? m_newPitchAt : m_place->offeredPoint()}));
    } else {
        activity.place = text;
    }
    return {};
}

Status ActivityDialog::writeTo(Connection &connection, Activity &activity, const QList<Shift> &shifts) const
{
    ROSETTE_CHECK(readPlace(connection, activity));
    if (activity.id) {
        ROSETTE_CHECK(ActivityRepository::update(connection, activity));
    } else {
        ROSETTE_ASSIGN(activity.id, ActivityRepository::insert(connection, activity));
    }
    return ShiftRepository::replaceAll(connection, activity, shifts);
}

void ActivityDialog::save()
{
    Result<Activity> read = this->read();
    if (!read) {
        complain(read.error().message);
        return;
    }
    Activity activity = *read;
    m_repeat->setFirst(activity.date);
    const auto repeats = m_repeat->dates();
    if (!repeats) {
        complain(repeats.error().message);
        return;
    }
    const auto write = [&](Connection &c) -> Status {
        ROSETTE_CHECK(writeTo(c, activity, m_shifts->shifts()));
        if (!repeats->isEmpty())
            ROSETTE_CHECK(repeatActivity(c, activity.id, *repeats));
        return m_alsoWrite ? m_alsoWrite(c, activity.id) : Status();
    };
    const Status status = m_context.campaign.edit(editText(activity, repeats->size()), write);
    if (!status) {
        complain(status.error().message);
        return;
    }
    emit activitySaved(activity.id);
    accept();
}

QString ActivityDialog::editText(const Activity &activity, qsizetype repeats) const
{
    const QString text = activity.id ? tr("Change %1").arg(activity.title)
                                     : tr("Plan %1 on %2").arg(activity.title, shortDate(activity.date));
    return repeats > 0 ? tr("%1 and repeat it %n time(s)", nullptr, int(repeats)).arg(text) : text;
}

void ActivityDialog::complain(const QString &sentence)
{
    m_complaint->setText(Theme::shapeOf(Meaning::Problem) + u' ' + sentence);
    QPalette colours = m_complaint->palette();
    colours.setColor(QPalette::WindowText, Theme::of(Meaning::Problem, palette()));
    m_complaint->setPalette(colours);
    m_complaint->show();
}

} // namespace rosette
