package app;

import javax.servlet.http.HttpServlet;
import javax.servlet.*;

class A extends HttpServlet {
    javax.servlet.http.Cookie c;
    javax.sql.DataSource d;
}
