#include "ui/canvass/sheetentryview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QVBoxLayout>

#include "models/activities/activityrepository.h"
#include "models/base/localtime.h"
#include "models/canvass/heard.h"
#include "ui/canvass/entryanswers.h"
#include "ui/canvass/entryguide.h"
#include "ui/canvass/sheetlinesmodel.h"
#include "ui/activities/volunteerbox.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptyfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

SheetEntryView::SheetEntryView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_lines(new SheetLinesModel(this))
    , m_number(new QLineEdit)
    , m_day(new DateField(context.clock))
    , m_volunteer(new VolunteerBox(tr("not said")))
    , m_title(new QLabel)
    , m_table(new DataTable(u"sheetLines"_s))
    , m_answers(new EntryAnswers)
    , m_entry(new QLineEdit)
    , m_guide(new EntryGuide)
    , m_finish(new QPushButton(tr("Sheet finished")))
{
    m_table->setObjectName(u"sheetLinesDataTable"_s);
    m_table->setAccessibleName(tr("The sheet as printed"));
    m_table->setDense(true);
    m_table->setModel(m_lines);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setEmptyState(u"canvass"_s, tr("Type the number that stands at the top right of the sheet."));
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(buildAnswers());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kInside, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(buildTop());
    layout->addWidget(splitter, 1);

    connect(m_number, &QLineEdit::returnPressed, this, &SheetEntryView::openTypedNumber);
    connect(m_entry, &QLineEdit::returnPressed, this, &SheetEntryView::enterLine);
    connect(m_entry, &QLineEdit::textChanged, m_guide, &EntryGuide::setTyped);
    connect(m_finish, &QPushButton::clicked, this, &SheetEntryView::finishSheet);
    m_entry->installEventFilter(this);
    m_entry->setEnabled(false);
    m_finish->setEnabled(false);
    m_day->setDate(context.clock.today());
}

QWidget *SheetEntryView::buildTop()
{
    m_number->setObjectName(u"sheetNumberLineEdit"_s);
    m_number->setAccessibleName(tr("Sheet number"));
    m_number->setPlaceholderText(tr("Number"));
    m_number->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    m_day->setObjectName(u"heldOnDateField"_s);
    m_day->setAccessibleName(tr("Day of the conversations"));
    m_day->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    m_volunteer->setObjectName(u"canvasserComboBox"_s);
    m_volunteer->setAccessibleName(tr("Canvasser"));
    m_title->setObjectName(u"sheetTitleLabel"_s);
    m_title->setFont(Theme::sectionFont(font()));
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long street does not widen the window
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kInside);
    const auto add = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    };
    add(tr("&Sheet"), m_number);
    add(tr("&Day"), m_day);
    add(tr("&Canvasser"), m_volunteer);
    row->addSpacing(Space::kGroup);
    row->addWidget(m_title, 1);
    return top;
}

QWidget *SheetEntryView::buildAnswers()
{
    m_entry->setObjectName(u"entryLineEdit"_s);
    m_entry->setAccessibleName(tr("Line of the sheet"));
    m_entry->setPlaceholderText(tr("no answer: 3 7 12     or     5: spoke, support 2, poster, note …"));
    m_finish->setObjectName(u"finishSheetButton"_s);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(Space::kInside, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_entry);
    layout->addWidget(m_guide);
    layout->addWidget(m_answers, 1);
    layout->addWidget(m_finish, 0, Qt::AlignRight);
    return side;
}

void SheetEntryView::takeFocus()
{
    (m_sheet.id ? m_entry : m_number)->setFocus();
}

void SheetEntryView::report(const Error &error)
{
    m_context.messages.showError(error);
}

void SheetEntryView::openTypedNumber()
{
    // A reader of the printed code types "ROSETTE:SHEET:12".
    static const QRegularExpression digits(u"(\\d{1,9})\\s*$"_s);
    const auto match = digits.match(m_number->text());
    if (!match.hasMatch()) {
        report(Error{ErrorCode::Invalid, tr("“%1” is no sheet number. It stands at the top right of the sheet.").arg(m_number->text()), {}});
        return;
    }
    const auto sheet = SheetRepository::findByNumber(m_context.campaign.connection(), match.captured(1).toInt());
    if (sheet) {
        showSheet(*sheet);
    } else {
        report(sheet.error());
        m_number->selectAll();
    }
}

void SheetEntryView::openSheet(SheetId id)
{
    const auto sheet = SheetRepository::find(m_context.campaign.connection(), id);
    if (!sheet)
        report(sheet.error());
    else if (*sheet)
        showSheet(**sheet);
}

void SheetEntryView::showSheet(const Sheet &sheet)
{
    m_sheet = sheet;
    m_number->setText(QString::number(sheet.number));
    m_answers->clear();
    m_lines->setTouched({});
    if (sheet.activity) {
        const auto activity = ActivityRepository::find(m_context.campaign.connection(), sheet.activity);
        if (activity)
            m_day->setDate(std::min(activity->date, m_context.clock.today())); // nothing was heard tomorrow
    }
    m_entry->setEnabled(true);
    m_finish->setEnabled(true);
    reload();
    m_entry->setFocus();
}

void SheetEntryView::reload()
{
    m_volunteer->reload(m_context.campaign.connection());
    if (!m_sheet.id)
        return;
    if (const Status status = m_lines->load(m_context.campaign.connection(), m_sheet); !status)
        report(status.error());
    m_guide->setTerms(m_lines->terms());
    m_title->setText(u"%1 · %2"_s.arg(m_sheet.title, tr("printed %1").arg(instantText(m_sheet.printedAt))));
    showTotals();
}

void SheetEntryView::showTotals()
{
    Connection &c = m_context.campaign.connection();
    const auto summary = SheetRepository::summary(c, m_sheet.id);
    const auto totals = SheetTotals::of(c, m_sheet.id);
    if (!summary || !totals)
        return;
    m_guide->setTotals(*summary, *totals);
    m_finish->setText(summary->isEntered() ? tr("Open again") : tr("Sheet finished"));
    m_sheet.enteredAt = summary->sheet.enteredAt;
}

void SheetEntryView::enterLine()
{
    const QString typed = m_entry->text().simplified();
    if (typed.isEmpty() || !m_sheet.id)
        return;
    const EntryContext entry{heardAt(m_day->date(), m_context.clock), m_volunteer->volunteer(), m_sheet.activity, m_context.clock.nowMs()};
    EntryAnswer answer;
    const Status status = m_context.campaign.edit(tr("Sheet %1: %2").arg(m_sheet.number).arg(typed), [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(answer, SheetEntry::apply(c, m_sheet.id, typed, entry));
        return {};
    });
    if (!status) {
        report(status.error());
        return;
    }
    m_answers->add(typed, answer);
    m_lines->setTouched(answer.saved);
    if (answer.isTotal)
        emptyField(*m_entry);
    if (!answer.isSaved()) {
        m_entry->selectAll();
        return;
    }
    emptyField(*m_entry);
    m_table->scrollTo(m_lines->index(m_lines->rowOf(answer.saved.last()), 0));
}

void SheetEntryView::finishSheet()
{
    const auto at = m_sheet.enteredAt ? std::nullopt : std::optional(m_context.clock.nowMs());
    const QString text = at ? tr("Sheet %1 finished") : tr("Sheet %1 opened again");
    const Status status = m_context.campaign.edit(text.arg(m_sheet.number), [&](Connection &c) { return SheetRepository::setEntered(c, m_sheet.id, at); });
    if (!status) {
        report(status.error());
        return;
    }
    if (at) {
        m_number->setFocus();
        m_number->selectAll();
    }
}

bool SheetEntryView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_entry && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_number->setFocus();
        m_number->selectAll();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rosette
