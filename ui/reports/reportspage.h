#pragma once

#include "models/reports/workreport.h"
#include "ui/shell/page.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

class ExportLogView;
class GiversView;
class PageHeader;
class PeriodBar;
class TabPages;
class WorkView;
struct FigureSource;

/// What was done in a period: figures by ward, by volunteer, of representatives; and everything that left the file.
/// Every figure opens what it adds up.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// Kind: export_log.
    void reveal(const Target &target) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Tab {
        WorkTab,
        VolunteersTab,
        RepresentativesTab,
        ExportLogTab,
    };

    void listen(const GiversView *view);
    void reloadWhenSeen();
    void reload();
    void showReport(const WorkReport &report);
    void showRows(const FigureSource &source);
    void print();

    PageHeader *m_header;
    PeriodBar *m_period;
    TabPages *m_views;
    WorkView *m_work;
    GiversView *m_volunteers;
    GiversView *m_representatives;
    ExportLogView *m_log;
    TaskRunner::TaskId m_task = 0;
    bool m_isStale = true;
};

} // namespace rosette
