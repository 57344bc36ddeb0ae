#include "ui/prints/chatdialog.h"

#include <functional>
#include <memory>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/base/feedback.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// The text as it will be pasted. Copying from it, by whatever way, is copying the whole of it through the gate.
class ReleasedTextEdit : public QPlainTextEdit
{
public:
    ReleasedTextEdit(QWidget *parent, std::function<void()> copy)
        : QPlainTextEdit(parent)
        , m_copy(std::move(copy))
    {
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut))
            m_copy(); // closes the dialog
        else
            QPlainTextEdit::keyPressEvent(event);
    }
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        const std::unique_ptr<QMenu> menu(createStandardContextMenu());
        for (QAction *action : menu->actions()) {
            if (action->objectName() == "edit-copy"_L1 || action->objectName() == "edit-cut"_L1) {
                disconnect(action, &QAction::triggered, nullptr, nullptr);
                connect(action, &QAction::triggered, this, m_copy);
            }
        }
        menu->exec(event->globalPos());
    }
    /// Nothing is dragged out, nor taken by the middle button.
    QMimeData *createMimeDataFromSelection() const override { return new QMimeData; }

private:
    std::function<void()> m_copy;
};

} // namespace

ChatDialog::ChatDialog(AppContext &context, QDate monday, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_periods(PlanPeriod::around(monday))
    , m_period(new QComboBox(this))
    , m_gaps(new QCheckBox(tr("Say where somebody is &wanted"), this))
    , m_phones(new QCheckBox(tr("With &phone numbers, which everybody in the chat can then read"), this))
    , m_text(new ReleasedTextEdit(this, [this] { copy(); }))
{
    setObjectName(u"chatDialog"_s);
    setWindowTitle(tr("Text for the group chat"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_period, &QComboBox::activated, this, &ChatDialog::fill);
    connect(m_gaps, &QCheckBox::clicked, this, &ChatDialog::fill);
    connect(m_phones, &QCheckBox::clicked, this, &ChatDialog::fill);
    fill();
}

void ChatDialog::build()
{
    m_period->setObjectName(u"chatPeriodComboBox"_s);
    m_period->addItems(PlanPeriod::names(m_periods));
    m_gaps->setObjectName(u"chatGapsCheckBox"_s);
    m_gaps->setChecked(true);
    m_phones->setObjectName(u"chatPhonesCheckBox"_s);
    m_text->setObjectName(u"chatPlainTextEdit"_s);
    m_text->setAccessibleName(tr("The text as it will be copied"));
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::AcceptRole);
    m_copy->setObjectName(u"chatCopyPushButton"_s);
    m_copy->setDefault(true);
    Theme::makePrimary(m_copy);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChatDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &ChatDialog::reject);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(Space::kInside);
    form->addRow(tr("&Days"), m_period);
    form->addRow(QString(), m_gaps);
    form->addRow(QString(), m_phones);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kGroup, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kGroup);
    layout->addLayout(form);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 32);
}

ExportContext ChatDialog::exporting() const
{
    static const Feedback nobody; // it takes no time
    return {m_context.campaign.file(), m_context.campaign.connection(), m_context.clock, nobody};
}

void ChatDialog::fill()
{
    const PlanPeriod &period = m_periods.at(m_period->currentIndex());
    const Result<ChatText> chat =
        makeChatText(exporting(), period.from, period.to,
                     ChatTextOptions{.withPhones = m_phones->isChecked(), .withGaps = m_gaps->isChecked()});
    m_copy->setEnabled(chat.isOk());
    m_chat = chat ? std::optional(*chat) : std::nullopt;
    m_text->setPlainText(chat ? chat->text : chat.error().message);
}

void ChatDialog::copy()
{
    if (!m_chat)
        return;
    if (const Status status = m_chat->release(exporting()); !status) {
        m_context.messages.showError(status.error());
        return;
    }
    QApplication::clipboard()->setText(m_text->toPlainText());
    m_context.messages.showMessage(
        Meaning::Done, m_phones->isChecked()
                           ? tr("The text is on the clipboard, with phone numbers. Paste it into the chat.")
                           : tr("The text is on the clipboard, without phone numbers. Paste it into the chat."));
    accept();
}

} // namespace rosette
