package nl.communitysponsorship.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.reporting.ReportingTexts;
import nl.communitysponsorship.reporting.report.IndicatorReport;
import nl.communitysponsorship.reporting.report.ReportJson;
import nl.communitysponsorship.reporting.report.TextTable;
import nl.communitysponsorship.reporting.report.TidyCsv;
import nl.communitysponsorship.server.api.ask.Accepted;
import nl.communitysponsorship.server.api.ask.Query;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.http.Routes;
import nl.communitysponsorship.server.http.Utf8;

/** The indicators of a period, with small numbers withheld. */
final class IndicatorRoutes implements Routes {
  private static final String CSV = "text/csv";
  private static final String TEXT = "text/plain";

  private final Desk desk;
  private final Municipalities municipalities;

  IndicatorRoutes(Desk desk, Municipalities municipalities) {
    this.desk = desk;
    this.municipalities = municipalities;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/v1/indicators", this::show);
  }

  private void show(Context ctx) {
    Query query = Query.of(ctx, "from", "to", "lang");
    Optional<LocalDate> from = query.requiredDay("from");
    Optional<LocalDate> to = query.requiredDay("to");
    Locale reader = query.language("lang");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      query.fault("to", Message.of("request.wrongPeriod"));
    }
    to.filter(day -> !desk.hasPolicyOn(day))
        .ifPresent(day -> query.fault("to", Message.of("request.noPolicy").with("day", day)));
    to.ifPresent(day -> query.refuseAhead("to", day, desk));
    query.refuseIfFaulty();
    IndicatorReport report = desk.measure(DateRange.including(from.get(), to.get()));
    if (Accepted.names(ctx, CSV)) {
      Utf8.answer(ctx, CSV + "; charset=utf-8", TidyCsv.write(report));
    } else if (Accepted.names(ctx, TEXT)) {
      var table = new TextTable(ReportingTexts.in(reader), municipalities);
      ctx.header("Content-Language", reader.toLanguageTag());
      Utf8.answer(ctx, TEXT + "; charset=utf-8", table.write(report));
    } else {
      Utf8.answer(ctx, "application/json", ReportJson.write(report));
    }
  }
}
