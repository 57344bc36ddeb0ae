#include "ui/activities/activitydialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/activities/activityrepeat.h"
#include "models/activities/activityrepository.h"
#include "models/activities/clashfinder.h"
#include "models/activities/shiftrepository.h"
#include "models/base/localtime.h"
#include "ui/activities/activityform.h"
#include "ui/activities/clashwarning.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualWidth = 560;

/// At the times of day that are usual for its kind.
Activity atUsualTimes(Activity activity)
{
    switch (activity.kind) {
    case ActivityKind::Canvass:
        activity.start = QTime(18, 0);
        activity.end = QTime(20, 0);
        break;
    case ActivityKind::Meeting:
        activity.start = QTime(19, 30);
        activity.end = QTime(21, 0);
        break;
    default:
        activity.start = QTime(10, 0);
        activity.end = QTime(12, 0);
    }
    return activity;
}

} // namespace

ActivityDialog *ActivityDialog::forNew(AppContext &context, ActivityKind kind, QDate date, QWidget *parent)
{
    return forRound(context, {}, kind, date, parent);
}

ActivityDialog *ActivityDialog::forRound(AppContext &context, RoundId round, ActivityKind kind, QDate date,
                                         QWidget *parent)
{
    return new ActivityDialog(context, atUsualTimes({.kind = kind, .date = date, .round = round}), parent);
}

ActivityDialog *ActivityDialog::forPitch(AppContext &context, PitchId pitch, QDate date, QWidget *parent)
{
    return forDraft(context, {.date = date, .pitch = pitch}, parent);
}

ActivityDialog *ActivityDialog::forPlace(AppContext &context, const QString &name, LonLat position, QDate date,
                                         QWidget *parent)
{
    ActivityDialog *dialog = forDraft(context, {.date = date, .place = name}, parent);
    dialog->m_form->setNewPitchAt(position);
    if (name.isEmpty())
        dialog->m_form->focusPlace();
    return dialog;
}

ActivityDialog *ActivityDialog::forDraft(AppContext &context, const Activity &draft, QWidget *parent)
{
    auto *dialog = new ActivityDialog(context, draft.end.isValid() ? draft : atUsualTimes(draft), parent);
    dialog->m_form->focusDate();
    return dialog;
}

void ActivityDialog::askForConstituency() { m_form->focusConstituency(); }

ActivityDialog *ActivityDialog::forExisting(AppContext &context, ActivityId id, QWidget *parent)
{
    const auto activity = ActivityRepository::find(context.campaign.connection(), id);
    const auto shifts = ShiftRepository::list(context.campaign.connection(), id);
    if (!activity || !shifts) {
        context.messages.showError(activity ? shifts.error() : activity.error());
        return nullptr;
    }
    auto *dialog = new ActivityDialog(context, *activity, parent);
    dialog->m_form->setShifts(*shifts);
    return dialog;
}

ActivityDialog::ActivityDialog(AppContext &context, const Activity &activity, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_activity(activity)
    , m_form(new ActivityForm(context, activity))
    , m_clashes(new ClashWarning)
    , m_complaint(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(u"activityDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    showKind();
    showClashes();
    resize(kUsualWidth, sizeHint().height());
}

void ActivityDialog::build()
{
    m_complaint->setObjectName(u"complaintLabel"_s);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    Theme::makePrimary(m_buttons->button(QDialogButtonBox::Save));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kGroup, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_form);
    layout->addStretch();
    layout->addWidget(m_clashes);
    layout->addWidget(m_complaint);
    layout->addWidget(m_buttons);
    connect(m_form, &ActivityForm::kindChanged, this, &ActivityDialog::showKind);
    connect(m_form, &ActivityForm::edited, this, &ActivityDialog::showClashes);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ActivityDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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

void ActivityDialog::showKind()
{
    setWindowTitle(m_activity.id ? tr("Change %1").arg(m_activity.title)
                                 : tr("Plan: %1").arg(label(m_form->kind()).toLower()));
}

void ActivityDialog::showClashes()
{
    const auto activity = m_form->read();
    QList<Clash> clashes;
    if (activity)
        clashes = clashesWith(m_context.campaign.connection(), *activity, m_context.clock.today(),
                              m_form->repeats().valueOr({}))
                      .valueOr({});
    m_clashes->setClashes(clashes);
}

void ActivityDialog::save()
{
    const auto read = m_form->read();
    if (!read)
        return complain(read.error().message);
    const auto repeats = m_form->repeats();
    if (!repeats)
        return complain(repeats.error().message);
    Activity activity = *read;
    const auto write = [&](Connection &c) -> Status {
        ROSETTE_CHECK(m_form->write(c, activity));
        if (!repeats->isEmpty())
            ROSETTE_CHECK(repeatActivity(c, activity.id, *repeats));
        return m_alsoWrite ? m_alsoWrite(c, activity.id) : Status();
    };
    const Status status = m_context.campaign.edit(editText(activity, repeats->size()), write);
    if (!status)
        return complain(status.error().message);
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
