#include "ui/activities/resultdialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "models/activities/activityrepository.h"
#include "models/activities/resultline.h"
#include "models/base/localtime.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

void ResultDialog::openFor(AppContext &context, ActivityId id, QWidget *parent)
{
    const auto activity = ActivityRepository::find(context.campaign.connection(), id);
    const auto result = ActivityResultRepository::find(context.campaign.connection(), id);
    if (!activity || !result) {
        context.messages.showError(activity ? result.error() : activity.error());
        return;
    }
    auto *dialog = new ResultDialog(context, *activity, *result, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

ResultDialog::ResultDialog(AppContext &context, const Activity &activity, const ActivityResult &result, QWidget *parent)
    : FormDialog(tr("Result of “%1”").arg(activity.title), tr("Save"), parent)
    , m_context(context)
    , m_activity(activity)
    , m_result(result)
    , m_line(new QLineEdit)
    , m_hint(new QLabel)
{
    setObjectName(u"resultDialog"_s);
    buildFields();
    showFields();
    m_line->setText(resultLine(m_result));
    m_line->selectAll();
    m_line->setFocus();
    connect(m_line, &QLineEdit::textEdited, this, &ResultDialog::readLine);
    connect(this, &FormDialog::submitted, this, &ResultDialog::save);
}

void ResultDialog::buildFields()
{
    addNote(u"%1, %2 · %3"_s.arg(longDate(m_activity.date), timeRange(m_activity.start, m_activity.end),
                                 m_activity.whereText()));
    m_line->setObjectName(u"resultLineEdit"_s);
    m_line->setPlaceholderText(u"42c 6s 3r 300l rain ! banner torn"_s);
    m_line->setAccessibleDescription(tr("c conversations, s sign-ups, r registrations, l leaflets, words for the "
                                        "weather, trouble behind an exclamation mark"));
    m_hint->setObjectName(u"resultHintLabel"_s);
    m_hint->setWordWrap(true);
    Theme::makeSecondary(m_hint);
    form()->addRow(tr("In one line"), m_line);
    form()->addRow({}, m_hint);
    for (const ResultFields::Field &field : m_fields.all()) {
        form()->addRow(field.label, field.widget);
        connect(field.widget, &QLineEdit::editingFinished, this, [this] {
            m_result = m_fields.result(m_activity.id);
            if (!m_line->hasFocus())
                m_line->setText(resultLine(m_result));
        });
    }
}

void ResultDialog::readLine()
{
    const auto read = readResultLine(m_line->text(), ActivityResult{.activity = m_activity.id});
    if (read) {
        m_result = *read;
        showFields();
    } else {
        m_hint->setText(Theme::shapeOf(Meaning::Attention) + u' ' + read.error().message);
    }
}

void ResultDialog::showFields()
{
    m_hint->setText(tr("c conversations · s sign-ups · r registrations · l leaflets · then the weather · ! trouble"));
    m_fields.show(m_result);
}

void ResultDialog::save()
{
    if (m_line->hasFocus() && m_line->isModified()) {
        const auto read = readResultLine(m_line->text(), ActivityResult{.activity = m_activity.id});
        if (!read) {
            showProblem(read.error().message);
            return;
        }
    }
    const Status status = m_context.campaign.edit(tr("Result of %1").arg(m_activity.title), [this](Connection &c) {
        return ActivityResultRepository::save(c, m_result);
    });
    if (!status) {
        showProblem(status.error().message);
        return;
    }
    m_context.messages.showMessage(Meaning::Done, tr("%1: %2").arg(m_activity.title, resultText(m_result)));
    accept();
}

} // namespace rosette
