#pragma once

#include <QWidget>

#include "models/base/id.h"
#include "models/canvass/sheetentry.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace rosette {

class DataTable;
class DateField;
class EntryAnswers;
class EntryGuide;
class SheetLinesModel;
class VolunteerBox;

/// Types a sheet back: its number, then one line after the other in one wide field, each answered at once beside the
/// lines that it touched. All by keyboard; Esc in the wide field goes back to the number.
class SheetEntryView : public QWidget
{
    Q_OBJECT

public:
    explicit SheetEntryView(AppContext &context, QWidget *parent = nullptr);

    void openSheet(SheetId id);
    /// Puts the cursor where typing goes on.
    void takeFocus();
    /// Fresh data after a change elsewhere.
    void reload();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildAnswers();
    void openTypedNumber();
    void showSheet(const Sheet &sheet);
    void enterLine();
    void showTotals();
    void finishSheet();
    void report(const Error &error);

    AppContext &m_context;
    Sheet m_sheet;
    SheetLinesModel *m_lines;
    QLineEdit *m_number;
    DateField *m_day;
    VolunteerBox *m_volunteer;
    QLabel *m_title;
    DataTable *m_table;
    EntryAnswers *m_answers;
    QLineEdit *m_entry;
    EntryGuide *m_guide;
    QPushButton *m_finish;
};

} // namespace rosette
